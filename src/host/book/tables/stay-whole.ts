import { BookError } from "../book-error";
import { isInside, overlap } from "../boxes";
import type { Core } from "../core";
import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "../types/box";

type Shift = "Down" | "Right" | "Up" | "Left";

/** The cells that move when a box is inserted or deleted: the box and everything behind it. */
function movingBox(box: Box, shift: Shift): Box {
  if (shift === "Down" || shift === "Up") return { ...box, rows: SHEET_ROWS - box.row };
  return { ...box, columns: SHEET_COLUMNS - box.column };
}

/** Whether a table keeps its shape: it moves as a whole, or the shift takes its full width (or height). */
function staysWhole(table: Box, moving: Box, shift: Shift): boolean {
  if (isInside(table, moving)) return true;
  const isVertical = shift === "Down" || shift === "Up";
  const start = isVertical ? "column" : "row";
  const size = isVertical ? "columns" : "rows";
  return moving[start] <= table[start] && moving[start] + moving[size] >= table[start] + table[size];
}

/** Cells that are to be inserted or deleted; `isLines` where they are whole rows or columns. */
export interface Tearing {
  readonly sheetId: string;
  readonly box: Box;
  readonly shift: Shift;
  readonly isLines: boolean;
}

/** Refuses a shift that would tear a table or take its header away. */
export function assertTablesStayWhole(core: Core, { sheetId, box, shift, isLines }: Tearing): void {
  const moving = movingBox(box, shift);
  for (const { box: table } of core.tables.touching(sheetId, moving)) {
    const cutsHeader = shift === "Up" && overlap(box, { ...table, rows: 1 }) && !isInside(table, box);
    if (cutsHeader || (!isLines && !staysWhole(table, moving, shift))) {
      throw new BookError(
        "InsertDeleteConflict",
        "The operation would shift cells in a table on the worksheet.",
      );
    }
  }
}
