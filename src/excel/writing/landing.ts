import { type Cell, isBlank } from "../../kit/cell";
import type { EditWork } from "./editWork";
import { isBlankRow } from "../isBlankRow";
import type { FoundCells } from "./asFound";

/** The cells that rows were written to below a table, with what the writing request found there as it began. */
export interface Landing {
  readonly work: EditWork;
  readonly address: string;
  /** These cells, after the row before them where the rows follow from it. */
  readonly range: Excel.Range;
  /** Whether they do, as lines of the log. */
  readonly isChained: boolean;
}

/** What stood where the rows went. */
export function foundThere({ range, isChained }: Landing): FoundCells {
  const from = isChained ? 1 : 0;
  return {
    formulas: (range.formulas as Cell[][]).slice(from),
    values: (range.values as Cell[][]).slice(from),
  };
}

/** A table that was never filled has one row already, blank but for its calculated columns. */
function isFree({ at }: EditWork, row: readonly Cell[], index: number): boolean {
  return at.rows === 0 && index === 0 ? isBlankRow(at.sheet, at.headers, row) : row.every(isBlank);
}

/** How many rows somebody else had written there between the reading and the writing. */
export function rowsTaken(landing: Landing): number {
  const { work } = landing;
  const rows = foundThere(landing).formulas;
  const free = rows.findIndex((row, index) => isFree(work, row, index));
  return free === -1 ? rows.length : free;
}

/** Whether somebody else had written where the rows went, or changed the row from which they follow. */
export function isTaken(landing: Landing): boolean {
  const { work, range, isChained } = landing;
  const [before = []] = range.values as Cell[][];
  if (isChained && !before.every((cell, index) => cell === work.at.last[index])) return true;
  return !foundThere(landing).formulas.every((row, index) => isFree(work, row, index));
}
