import { closeChance as closeChanceOf } from "../domain/accuracy/closeChance";
import { END_CELL } from "../domain/accuracy/lifeRules";
import { NUMBER_FROM_0 } from "../domain/forecast/cellRules";
import { following } from "../domain/forecast/outcome";
import { enough, pairsOf } from "./columns";
import { defineFunction } from "./define";
import { column, single } from "./parameters";

/** With fewer deals that lived so long nothing is said. */
const FEWEST = 8;

/**
 * CLOSECHANCE(age, horizon, ages, outcomes) gives a probability from 0 to 1; all times in days. #N/A with fewer than 8
 * deals older than the age; #VALUE! for a bad argument or cell. Aalen and Johansen's cumulative incidence.
 */
export const closeChance = defineFunction({
  id: "CLOSECHANCE",
  about: "The chance that a deal of some age is won in the next days, by how past deals ended.",
  parameters: [
    single({ name: "age", about: "How many days the deal has been open." }, NUMBER_FROM_0),
    single({ name: "horizon", about: "Within how many more days it is to be won." }, NUMBER_FROM_0),
    column(
      {
        name: "ages",
        about: "How many days each deal lived until it closed, or has lived so far.",
        reference: "Pipeline[Age]",
      },
      NUMBER_FROM_0,
    ),
    column(
      {
        name: "outcomes",
        about: "How each deal ended: Won or 1, Lost or 0, or Open; blank ones are left out.",
        reference: "Pipeline[Status]",
      },
      END_CELL,
    ),
  ],
  result: "scalar",
  formula:
    "Σ over days t in (age, age + horizon] of S(t−) × won at t ÷ those with an age ≥ t; S(t−) = chance to be neither won nor lost since the age.",
  source: "Aalen and Johansen (1978), not smoothed.",
  twin: "none: a running product takes SCAN and LAMBDA.",
  examples: [
    {
      args: [
        0,
        30,
        [10, 20, 30, 40, 50, 60, 70, 80],
        ["Won", "Lost", "Won", "Won", 0, "Open", "Open", "Open"],
      ],
      result: 0.25,
    },
  ],
  run: ([age, horizon, ages, outcomes]) => {
    const lives = following(pairsOf(ages, outcomes), (pairs) =>
      pairs.map(({ left: days, right: end }) => ({ days, end })),
    );
    const older = following(lives, (all) => all.filter(({ days }) => days > age));
    const known = enough(older, FEWEST, `deals older than ${String(age)} days`);
    return following(known, (past) => closeChanceOf(past, { age, horizon }));
  },
});
