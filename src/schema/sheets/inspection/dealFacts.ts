import { FEW_UNKNOWNS } from "./fewUnknowns";
import type { SHARED } from "./place";

function order(stages: string): string {
  return `XLOOKUP(${stages},Stages[Stage],Stages[Order],0)`;
}

/** Whether each deal's next step lies ahead and its last contact is fresh, as arrays for a LET. */
const AHEAD_AND_FRESH =
  "ahead,ISNUMBER(Pipeline[Next step date])*(Pipeline[Next step date]>=INT(AsOf))," +
  "fresh,ISNUMBER(Pipeline[Last activity])*(Pipeline[Last activity]>=INT(AsOf)-StaleDays)";

/**
 * How many of three facts each deal holds: its stage is proven, its next step lies ahead, its last contact is fresh. A stage
 * is proven when Proven stage says so; where that is blank, when a review leaves few questions open.
 */
const HELD =
  `proven,IF(Pipeline[Proven stage]<>"",${order("Pipeline[Proven stage]")}>=${order("Pipeline[Stage]")},` +
  `IF(ISNUMBER(Pipeline[Unknowns]),Pipeline[Unknowns]<=${String(FEW_UNKNOWNS)},FALSE)),` +
  `${AHEAD_AND_FRESH},held,proven+ahead+fresh`;

/** What the rep's category says, 3 Commit to 1 Pipeline, and what three, two or fewer facts carry. */
const SAID =
  'says,(Pipeline[Category]="Commit")*3+((Pipeline[Category]="Best case")+(Pipeline[Category]="Most likely"))*2+' +
  '(Pipeline[Category]="Pipeline")+(Pipeline[Category]="")';

/** A digit for each deal: 3 where the rep says more than the facts, 2 where they agree, 1 where the facts say more, else 0. */
export const COMPARED =
  `=IFERROR(LET(${HELD},${SAID},differs,says-IF(held=3,3,IF(held=2,2,1)),` +
  'CONCAT(IF((Pipeline[Status]="Open")*(says>0),2+SIGN(differs),0))),"")';

const AFTER =
  '(Pipeline[Status]="Open")*(Pipeline[Category]<>"Omitted")*ISNUMBER(Pipeline[Close date])*' +
  "(Pipeline[Close date]>=N(PeriodEnd)+1)*(Pipeline[Close date]<N(PeriodEnd)+93)";

/** A digit for each deal: 1 where it stands after the period and is warm enough, with a step ahead and a fresh contact. */
export const NEARBY =
  `=IF(N(PeriodEnd)=0,0,IFERROR(LET(${AHEAD_AND_FRESH},` +
  'warm,XLOOKUP(Pipeline[Stage],Stages[Stage],(Stages[Temperature]="Hot")+(Stages[Temperature]="Ready"),0),' +
  `CONCAT(warm*${AFTER}*ahead*fresh)),""))`;

/** So many deals find room in a text of digits. */
export const MOST_DEALS = 32_767;

/** The digits of the deals as numbers, read from the text that one of the shared cells holds. */
export function digits(cell: typeof SHARED.compared | typeof SHARED.nearby): string {
  return `(1*MID(${cell},SEQUENCE(ROWS(Pipeline[Deal ID])),1))`;
}

/** The places on Pipeline of the deals for which a condition holds, sorted; 0 where there is none. */
export function places(is: string, by: string, rows: number): string {
  return (
    `IFERROR(INDEX(SORTBY(FILTER(SEQUENCE(ROWS(Pipeline[Deal ID])),${is},0),${by}),` +
    `SEQUENCE(${String(rows)})),0)`
  );
}

/** The amounts of the deals for which `is` holds, for a LET. */
export const SIZES = "sizes,FILTER(Pipeline[Amount],is,0)";

/** Sorts by those amounts, the largest first; a deal without one counts as 0. */
export const LARGEST_FIRST = "IF(ISNUMBER(sizes),sizes,0),-1";
