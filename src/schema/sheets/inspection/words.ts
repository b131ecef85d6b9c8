import { SHARED } from "./place";

/** An amount as a figure in the page's unit. */
export function inUnit(figure: string): string {
  return `(${figure})/${SHARED.unit}`;
}

/** An amount in words in the page's unit: the same in every language of Excel. */
export function amount(figure: string): string {
  return `FIXED((${figure})/${SHARED.unit},0)&IF(${SHARED.mark}="",""," "&${SHARED.mark})`;
}

/** The label of a column of amounts. */
export const AMOUNT_LABEL = `=TRIM(${SHARED.mark}&" "&BookCurrency)`;

/** A text that finds no room is cut. */
export function cut(text: string, room: number): string {
  return `IF(LEN(${text})>${String(room)},LEFT(${text},${String(room)})&"…",${text}&"")`;
}

/** The mean of the days in stage where they are known; the criteria say of which deals. */
export function averageDays(criteria: string): string {
  const known = `${criteria},Pipeline[Days in stage],">-99999"`;
  return `IFERROR(SUMIFS(Pipeline[Days in stage],${criteria})/COUNTIFS(${known}),"–")`;
}

/** How many stages or closings are seen before a share of them is told. */
const ENOUGH = 8;

/** A share of so many, or how few there are. */
export function shareOf(part: string, all: string): string {
  return `IF(N(${all})=0,"–",IF(${all}<${String(ENOUGH)},"n = "&${all},${part}/${all}))`;
}
