import { EVENT_CELL } from "../domain/accuracy/lifeRules";
import { riskTable } from "../domain/accuracy/riskTable";
import { survivalCurve } from "../domain/accuracy/survival";
import { NUMBER_FROM_0 } from "../domain/forecast/cellRules";
import { following } from "../domain/forecast/outcome";
import { enough, pairsOf } from "./columns";
import { defineFunction } from "./define";
import { column } from "./parameters";
import { headersOf, spill } from "./spill";

const COLUMNS = [
  ["Time", "time"],
  ["At risk", "atRisk"],
  ["Events", "events"],
  ["Survival", "survival"],
  ["Low", "low"],
  ["High", "high"],
] as const;

/**
 * SURVIVAL(durations, events) spills a row for each time at which something ended, with the share that outlives it and its
 * 95 % interval, 0 to 1. #VALUE! for unequal lengths or a bad cell, #N/A without data. Kaplan and Meier's estimate.
 */
export const survival = defineFunction({
  id: "SURVIVAL",
  about: "What share outlives each time at which one ended.",
  parameters: [
    column(
      {
        name: "durations",
        about: "How long each one has lasted; blank ones are left out.",
        reference: "Pipeline[Age]",
      },
      NUMBER_FROM_0,
    ),
    column(
      {
        name: "events",
        about: "1 where it ended then, 0 where it still lasted.",
        reference: '--(Pipeline[Status]="Won")',
      },
      EVENT_CELL,
    ),
  ],
  result: "matrix",
  formula: "S = Π (1 − events ÷ at risk); 95 % interval by Greenwood's variance of log(−log S).",
  source: "Kaplan and Meier (1958); Greenwood (1926).",
  twin: "none: a running product takes SCAN and LAMBDA.",
  examples: [
    {
      args: [
        [5, 8, 8, 12],
        [1, 1, 0, 1],
      ],
      result: [
        headersOf(COLUMNS),
        [5, 4, 1, 0.75, 0.127946913514, 0.9605486428849],
        [8, 3, 1, 0.5, 0.05784708115661, 0.8448612827787],
        [12, 1, 1, 0, "", ""],
      ],
    },
  ],
  run: ([durations, events]) =>
    following(enough(pairsOf(durations, events), 1, "durations with an event"), (known) => {
      const lives = known.map(
        ({ left: days, right }) => ({ days, end: right === 1 ? "Won" : "Open" }) as const,
      );
      return spill(COLUMNS, survivalCurve(riskTable(lives)));
    }),
});
