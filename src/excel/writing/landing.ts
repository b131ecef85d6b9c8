import { type Cell, isBlank } from "../../kit/cell";
import type { CopiedTexts } from "./copiedTexts";
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
  /** The column that was copied instead of written; the values of the range are those after the copy then. */
  readonly copied?: CopiedTexts | undefined;
}

/** What stood where the rows went. */
export function foundThere({ range, isChained }: Landing): FoundCells {
  const formulas = (range.formulas as Cell[][]).slice(isChained ? 1 : 0);
  return { formulas, values: formulas.map((row) => row.map((cell) => (isFormula(cell) ? "" : cell))) };
}

function isFormula(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Whether somebody has changed the texts before they were copied. */
export function isMiscopied({ work, range, copied }: Landing): boolean {
  if (!copied) return false;
  const { column } = copied;
  return !work.rows.every((row, index) => row[column] === (range.values as Cell[][])[index]?.[column]);
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

/** Whether the row before is the one from which the rows follow. */
function isLast({ at }: EditWork, { values }: Excel.Range): boolean {
  const [before = []] = values as Cell[][];
  return before.every((cell, index) => cell === at.last[index]);
}

/** Whether somebody else had written where the rows went, or changed the row from which they follow. */
export function isTaken(landing: Landing): boolean {
  const { work, range, isChained } = landing;
  if (isChained && !isLast(work, range)) return true;
  return !foundThere(landing).formulas.every((row, index) => isFree(work, row, index));
}
