import { type Cell, isBlank } from "../../kit/cell";
import { columnLetters } from "../../kit/columnLetters";
import type { SheetPlan } from "../plan";
import { NOTES_TITLE } from "./notesPart";

/** A rectangle of cells, rows and columns counted from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A page as it stands: its cells as formulas or values from a corner on, and where its formulas spill to. */
export interface StandingPage {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly spills: readonly Box[];
}

/** A cell that the manager filled in between the page's own. */
export interface TypedCell {
  readonly address: string;
  readonly value: Cell;
}

/** What of a page is the manager's. */
export interface TypedOnPage {
  /** The sheet row of the notes' heading, counted from 1; null when it is gone. */
  readonly notesRow: number | null;
  /** The column in which the rows begin, counted from 0. */
  readonly column: number;
  /** All rows below that heading. */
  readonly notes: readonly (readonly Cell[])[];
  readonly elsewhere: readonly TypedCell[];
}

/** Tells what the manager typed from what the page shows: its labels, its formulas and their spilled values. */
export function typedOnPage(standing: StandingPage, plan: SheetPlan): TypedOnPage {
  const { cells, row, column } = standing;
  const heading = cells.findIndex((line) => line.includes(NOTES_TITLE));
  const labels = new Set(plan.cells.flatMap((block) => block.cells.flat()));
  const page = heading < 0 ? cells : cells.slice(0, heading);
  return {
    notesRow: heading < 0 ? null : row + heading + 1,
    column,
    notes: heading < 0 ? [] : cells.slice(heading + 1),
    elsewhere: page.flatMap((line, down) =>
      line.flatMap((value, right) => {
        const at = { row: row + down, column: column + right };
        const isOurs = isBlank(value) || isFormula(value) || labels.has(value) || isSpilled(standing, at);
        return isOurs ? [] : [{ address: `${columnLetters(at.column)}${String(at.row + 1)}`, value }];
      }),
    ),
  };
}

/** The cells of a page that hold formulas, by which its spills are asked for. */
export function formulaCells({
  row,
  column,
  cells,
}: Omit<StandingPage, "spills">): readonly Omit<Box, "rows" | "columns">[] {
  return cells.flatMap((line, down) =>
    line.flatMap((cell, right) => (isFormula(cell) ? [{ row: row + down, column: column + right }] : [])),
  );
}

function isFormula(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

function isSpilled({ spills }: StandingPage, at: { readonly row: number; readonly column: number }): boolean {
  return spills.some(
    ({ row, column, rows, columns }) =>
      at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns,
  );
}
