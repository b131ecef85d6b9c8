import { NUMBER_CELL, NUMBER_FROM_0 } from "../domain/forecast/cellRules";
import { following } from "../domain/forecast/outcome";
import { needsHelp } from "../domain/kpis/needsHelp";
import { pairsOf } from "./columns";
import { defineFunction } from "./define";
import { WHOLE_NUMBER } from "./numberRules";
import { column, optional, single } from "./parameters";

/**
 * HELP(actuals, plans, [limit], [times], [window]) gives TRUE or FALSE. #VALUE! for columns of unequal length, a bad
 * argument or cell.
 */
export const help = defineFunction({
  id: "HELP",
  about: "Whether a figure strays from its plan so often that one should ask for help.",
  parameters: [
    column(
      {
        name: "actuals",
        about: "What came, one cell a period, oldest first; blank ones are left out.",
        reference: "Scorecard[Actual]",
      },
      NUMBER_CELL,
    ),
    column(
      {
        name: "plans",
        about: "What was planned, in the same order; blank ones and 0 are left out.",
        reference: "Scorecard[Goal]",
      },
      NUMBER_CELL,
    ),
    optional(
      single({ name: "limit", about: "The deviation that is still fine; 0.2 when left out." }, NUMBER_FROM_0),
      0.2,
    ),
    optional(
      single({ name: "times", about: "How often it may not be passed; 3 when left out." }, WHOLE_NUMBER),
      3,
    ),
    optional(
      single({ name: "window", about: "Of how many last periods; 4 when left out." }, WHOLE_NUMBER),
      4,
    ),
  ],
  result: "scalar",
  formula: "|actual ÷ plan − 1| > limit in at least times of the last window periods.",
  source: "Control Book.",
  twin: `=LET(actuals,Scorecard[Actual], plans,Scorecard[Goal], limit,0.2, times,3, window,4,
 far,FILTER(ROUND(ABS(actuals/plans-1)-limit,12)>0,ISNUMBER(actuals)*ISNUMBER(plans)*(plans<>0),FALSE),
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
    following(pairsOf(actuals, plans), (pairs) => {
      const periods = pairs.map(({ left: actual, right: plan }) => ({ actual, plan }));
      return needsHelp(periods, { limit, times, window });
    }),
});
