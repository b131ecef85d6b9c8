import type { Cell } from "./cell";
import type { Serial } from "./serial";

/** The year from which a workbook counts its days: 1900, or 1904 as Excel on the Mac once did. */
export type DateSystem = 1900 | 1904;

/** How many days later a workbook begins to count than one that counts from 1900. */
const LATER: Readonly<Record<DateSystem, number>> = { 1900: 0, 1904: 1_462 };

/** The serial of the 1900 system, which all code speaks, of a day as it stands in a workbook. */
export function fromSheet(day: number, dates: DateSystem): Serial {
  return day + LATER[dates];
}

/** The number under which a day stands in a workbook. */
export function toSheet(day: Serial, dates: DateSystem): number {
  return day - LATER[dates];
}

/** A cell of a column of days as all code speaks of it; what is no number stays as it is. */
export function dayFromSheet(cell: Cell, dates: DateSystem): Cell {
  return typeof cell === "number" ? fromSheet(cell, dates) : cell;
}

/** A cell of a column of days as it stands in a workbook. */
export function dayToSheet(cell: Cell, dates: DateSystem): Cell {
  return typeof cell === "number" ? toSheet(cell, dates) : cell;
}
