import { closeChance as closeChanceOf } from "../domain/accuracy/closeChance";
import { DAYS_CELL, END_CELL } from "../domain/accuracy/lifeRules";
import { answer, refusal } from "../domain/forecast/outcome";
import { enough, pairsOf } from "./columns";
import { defineFunction } from "./define";
import { column, numberFrom } from "./parameters";

/** With fewer deals that lived so long nothing is said. */
const FEWEST = 8;

/**
 * CLOSECHANCE(age, horizon, ages, outcomes) gives a probability from 0 to 1; all times in days. #N/A with fewer than 8
 * deals older than the age; #VALUE! for a bad argument or cell. Aalen and Johansen's cumulative incidence.
 */
export const closeChance = defineFunction({
  id: "CLOSECHANCE",
  about: "The chance that a deal open for so many days is won within the next ones, by how past deals ended.",
  parameters: [
    numberFrom("age", "How many days the deal has been open.", [0, Infinity]),
    numberFrom("horizon", "Within how many more days it is to be won.", [0, Infinity]),
    column("ages", "How many days each deal lived until it closed, or has lived so far.", "Pipeline[Age]"),
    column(
      "outcomes",
      "How each deal ended: Won or 1, Lost or 0, or Open; blank ones are left out.",
      "Pipeline[Status]",
    ),
  ],
  result: "scalar",
  formula:
    "Σ over days t in (age, age + horizon] of S(t−) × won at t ÷ those with an age ≥ t; S(t−) = chance to " +
    "be neither won nor lost since the age. Open deals count while seen.",
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
    const pairs = pairsOf(
      { name: "ages", cells: ages, rule: DAYS_CELL },
      { name: "outcomes", cells: outcomes, rule: END_CELL },
    );
    if (!pairs.ok) return pairs;
    const lives = pairs.value.map(({ left: days, right: end }) => ({ days, end }));
    const older = lives.filter(({ days }) => days > age);
    const known = enough(older, FEWEST, `deals older than ${String(age)} days`);
    return known.ok ? answer(closeChanceOf(lives, { age, horizon })) : refusal(known.fault);
  },
});
