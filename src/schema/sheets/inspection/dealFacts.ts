import { FEW_UNKNOWNS } from "./fewUnknowns";

function order(stages: string): string {
  return `XLOOKUP(${stages},Stages[Stage],Stages[Order],0)`;
}

const AMOUNT = "IF(ISNUMBER(Pipeline[Amount]),Pipeline[Amount],0)";

/**
 * What the facts say of each deal, as arrays for a LET: whether its stage is proven, its next step lies ahead, and the last
 * contact is fresh. A stage is proven when Proven stage says so; where that is blank, when a review leaves few questions open.
 */
export const DEAL_FACTS =
  `proven,IF(Pipeline[Proven stage]<>"",${order("Pipeline[Proven stage]")}>=${order("Pipeline[Stage]")},` +
  `IF(ISNUMBER(Pipeline[Unknowns]),Pipeline[Unknowns]<=${String(FEW_UNKNOWNS)},FALSE)),` +
  "ahead,IF(ISNUMBER(Pipeline[Next step date]),Pipeline[Next step date]>=INT(AsOf),FALSE)," +
  "fresh,IF(ISNUMBER(Pipeline[Last activity]),INT(AsOf)-Pipeline[Last activity]<=StaleDays,FALSE)," +
  "held,proven+ahead+fresh";

/** What the rep's category says, 3 Commit to 1 Pipeline, and what three, two or fewer facts carry. */
const SAID =
  'says,(Pipeline[Category]="Commit")*3+((Pipeline[Category]="Best case")+(Pipeline[Category]="Most likely"))*2+' +
  '(Pipeline[Category]="Pipeline")+(Pipeline[Category]="")';

/** The rep's status against that of the facts: above 0 where the rep says more. */
export const DISAGREEMENT =
  `${DEAL_FACTS},${SAID},counts,(Pipeline[Status]="Open")*(says>0),` +
  "differs,says-IF(held=3,3,IF(held=2,2,1))";

/** The places on Pipeline of the deals for which a condition holds, sorted; 0 where there is none. */
export function places(is: string, by: string, rows: number): string {
  return (
    `IFERROR(INDEX(SORTBY(FILTER(SEQUENCE(ROWS(Pipeline[Deal ID])),${is},0),${by}),` +
    `SEQUENCE(${String(rows)})),0)`
  );
}

/** Sorts places by amount, the largest first. */
export function largestFirst(is: string): string {
  return `FILTER(${AMOUNT},${is},0),-1`;
}
