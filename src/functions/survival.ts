import { DAYS_CELL, EVENT_CELL } from "../domain/accuracy/lifeRules";
import { riskTable } from "../domain/accuracy/riskTable";
import { survivalCurve } from "../domain/accuracy/survival";
import { following } from "../domain/forecast/outcome";
import { enough, pairsOf } from "./columns";
import { defineFunction } from "./define";
import { column } from "./parameters";

const HEADERS = ["Time", "At risk", "Events", "Survival", "Low", "High"];

/**
 * SURVIVAL(durations, events) spills a row for each time at which something ended, with the share that outlives it and its
 * 95 % interval, 0 to 1. #VALUE! for unequal lengths or a bad cell, #N/A without data. Kaplan and Meier's estimate.
 */
export const survival = defineFunction({
  id: "SURVIVAL",
  about: "What share is still there after each time at which one ended: deals, accounts or people.",
  parameters: [
    column("durations", "How long each one has lasted; blank ones are left out.", "Pipeline[Age]"),
    column("events", "1 where it ended then, 0 where it still lasted.", '--(Pipeline[Status]="Won")'),
  ],
  result: "matrix",
  formula:
    "S = Π (1 − events ÷ at risk), at risk all that last as long; 95 % interval by Greenwood's variance on " +
    "the scale log(−log S).",
  source: "Kaplan and Meier (1958); Greenwood (1926).",
  twin: "none: a running product takes SCAN and LAMBDA.",
  examples: [
    {
      args: [
        [5, 8, 8, 12],
        [1, 1, 0, 1],
      ],
      result: [
        HEADERS,
        [5, 4, 1, 0.75, 0.127946913514, 0.9605486428849],
        [8, 3, 1, 0.5, 0.05784708115661, 0.8448612827787],
        [12, 1, 1, 0, "", ""],
      ],
    },
  ],
  run: ([durations, events]) => {
    const pairs = pairsOf(
      { name: "durations", cells: durations, rule: DAYS_CELL },
      { name: "events", cells: events, rule: EVENT_CELL },
    );
    if (!pairs.ok) return pairs;
    return following(enough(pairs.value, 1, "durations with an event"), (known) => {
      const lives = known.map(
        ({ left: days, right }) => ({ days, end: right === 1 ? "Won" : "Open" }) as const,
      );
      const rows = survivalCurve(riskTable(lives)).map((step) => [
        step.time,
        step.atRisk,
        step.events,
        step.survival,
        step.interval?.low ?? "",
        step.interval?.high ?? "",
      ]);
      return [HEADERS, ...rows];
    });
  },
});
