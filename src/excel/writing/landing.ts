import { type Cell, isBlank } from "../../kit/cell";
import type { EditWork } from "./editWork";
import { isBlankRow } from "../isBlankRow";

/** The cells that rows were written to below a table, with what the writing request found there as it began. */
export interface Landing {
  readonly work: EditWork;
  readonly address: string;
  readonly range: Excel.Range;
  /** The row before, where the rows follow from it: lines of the log do. */
  readonly ahead: Excel.Range | null;
}

/** A table that was never filled has one row already, blank but for its calculated columns. */
function isFree({ at }: EditWork, row: readonly Cell[], index: number): boolean {
  return at.rows === 0 && index === 0 ? isBlankRow(at.sheet, at.headers, row) : row.every(isBlank);
}

/** How many rows somebody else had written there between the reading and the writing. */
export function rowsTaken({ work, range }: Landing): number {
  const rows = range.formulas as Cell[][];
  const free = rows.findIndex((row, index) => isFree(work, row, index));
  return free === -1 ? rows.length : free;
}

/** Whether somebody else had written where the rows went, or changed the row from which they follow. */
export function isTaken({ work, range, ahead }: Landing): boolean {
  const [before = []] = (ahead?.values ?? []) as Cell[][];
  if (ahead && !before.every((cell, index) => cell === work.at.last[index])) return true;
  return !(range.formulas as Cell[][]).every((row, index) => isFree(work, row, index));
}
