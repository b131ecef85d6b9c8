import type { Unit } from "./unit";

/** An amount in words, in the page's unit; the same in every language of Excel. */
export function inWords(amount: string, { worth, mark }: Unit): string {
  return `FIXED((${amount})/${String(worth)},0)${mark === "" ? "" : `&" ${mark}"`}`;
}

/** The same with its sign and without the unit. */
export function signed(amount: string, unit: Unit): string {
  return `IF(${amount}<0,"−","+")&${inWords(`ABS(${amount})`, { ...unit, mark: "" })}`;
}
