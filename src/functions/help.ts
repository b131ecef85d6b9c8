import { NUMBER_CELL } from "../domain/forecast/cellRules";
import { following } from "../domain/forecast/outcome";
import { needsHelp } from "../domain/kpis/needsHelp";
import { pairsOf } from "./columns";
import { defineFunction } from "./define";
import { column, numberFrom, optional, whole } from "./parameters";

/**
 * HELP(actuals, plans, [limit], [times], [window]) gives TRUE or FALSE. #VALUE! for columns of unequal length, a bad
 * argument or cell.
 */
export const help = defineFunction({
  id: "HELP",
  about: "Whether a figure strays from its plan so often of late that one should ask for help.",
  parameters: [
    column(
      "actuals",
      "What came, one cell a period, oldest first; blank ones are left out.",
      "Scorecard[Actual]",
    ),
    column("plans", "What was planned, in the same order; blank ones and 0 are left out.", "Scorecard[Goal]"),
    optional(numberFrom("limit", "The deviation that is still fine; 0.2 when left out.", [0, Infinity]), 0.2),
    optional(whole("times", "How often it may not be passed; 3 when left out."), 3),
    optional(whole("window", "Of how many last periods; 4 when left out."), 4),
  ],
  result: "scalar",
  formula: "|actual ÷ plan − 1| > limit in at least times of the last window periods.",
  source: "Control Book.",
  twin: `=LET(actuals,Scorecard[Actual], plans,Scorecard[Goal], limit,0.2, times,3, window,4,
 known,IF(ISNUMBER(actuals)*ISNUMBER(plans),plans<>0,FALSE),
 far,FILTER(IF(known,ABS(actuals/plans-1)-limit>1E-12,FALSE),known,FALSE),
 SUM(far*(SEQUENCE(ROWS(far))>ROWS(far)-window))>=times)`,
  examples: [
    {
      args: [
        [70, 100, 60, 130],
        [100, 100, 100, 100],
      ],
      result: true,
    },
  ],
  run: ([actuals, plans, limit, times, window]) =>
    following(
      pairsOf(
        { name: "actuals", cells: actuals, rule: NUMBER_CELL },
        { name: "plans", cells: plans, rule: NUMBER_CELL },
      ),
      (pairs) => {
        const periods = pairs.map(({ left: actual, right: plan }) => ({ actual, plan }));
        return needsHelp(periods, { limit, times, window });
      },
    ),
});
