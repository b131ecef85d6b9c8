import { lastColumn, lastRow, overlap } from "../boxes";
import type { Core } from "../core";
import { resizeTable } from "../tables/resize-table";
import type { TableState } from "../tables/table-state";
import type { Box } from "../types/box";

function isBelow({ box: table, showTotals }: TableState, typed: Box): boolean {
  const isAligned = typed.column >= table.column && lastColumn(typed) <= lastColumn(table);
  return isAligned && typed.row === lastRow(table) + 1 && !showTotals;
}

function isBeside({ box: table }: TableState, typed: Box): boolean {
  const isAligned = typed.row >= table.row && lastRow(typed) <= lastRow(table);
  return isAligned && typed.column === lastColumn(table) + 1;
}

function grownBox(state: TableState, typed: Box): Box | null {
  if (isBelow(state, typed)) return { ...state.box, rows: state.box.rows + typed.rows };
  return isBeside(state, typed) ? { ...state.box, columns: state.box.columns + typed.columns } : null;
}

/** A table that grows because the user typed or pasted right below or beside it. */
export interface Growth {
  readonly tableId: string;
  /** The new rows or columns. */
  readonly added: Box;
  readonly isRows: boolean;
  /** Lets the table take them in. */
  readonly work: () => void;
}

function isBlank(core: Core, sheetId: string, box: Box): boolean {
  const content = core.sheets.of(sheetId).cells.formulas(box);
  return content.every((row) => row.every((cell) => cell === ""));
}

/** A table cannot take in other tables or merged cells. */
function isTaken(core: Core, sheetId: string, box: Box): boolean {
  const merges = core.sheets.of(sheetId).cells.merges();
  return core.tables.touching(sheetId, box).length > 1 || merges.some((merge) => overlap(merge, box));
}

/** How a table takes in what was typed next to it, as Excel's AutoCorrect does; null when none does. */
export function growthByTyping(core: Core, sheetId: string, typed: Box): Growth | null {
  if (isBlank(core, sheetId, typed)) return null;
  for (const state of core.tables.states) {
    const box = state.sheetId === sheetId ? grownBox(state, typed) : null;
    if (!box || isTaken(core, sheetId, box)) continue;
    const isRows = box.rows > state.box.rows;
    const added = isRows
      ? { ...box, row: typed.row, rows: typed.rows }
      : { ...box, column: typed.column, columns: typed.columns };
    return { tableId: state.id, added, isRows, work: () => resizeTable(core, state, box) };
  }
  return null;
}
