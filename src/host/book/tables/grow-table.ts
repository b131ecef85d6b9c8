import type { ICellData } from "@univerjs/core";
import { lastRow } from "../boxes";
import { formulaRecord } from "../cells/cell-record";
import { storeCells, type CellRecords } from "../cells/write-cells";
import type { Core } from "../core";
import { moveFormula } from "../formula/move-formula";
import type { Box } from "../types/box";
import { extendRules } from "./extend-rules";
import { bodyBox, type TableState } from "./table-state";

/** The formula of a column in one of its rows. */
function formulaAt(core: Core, state: TableState, formula: string, row: number): ICellData {
  return formulaRecord(moveFormula(core.engine, formula, { rows: row - bodyBox(state).row, columns: 0 }));
}

/** Fills calculated columns in the rows of a box; `onlyBlank` leaves cells alone that hold something. */
export function fillFormulas(core: Core, state: TableState, rows: Box, onlyBlank: boolean): void {
  const records: CellRecords = {};
  let isNeeded = false;
  for (let row = rows.row; row <= lastRow(rows); row += 1) {
    const line: Record<number, ICellData> = {};
    for (const [index, { formula }] of state.columns.entries()) {
      const at = { sheetId: state.sheetId, row, column: state.box.column + index };
      if (!formula || (onlyBlank && !isBlank(core, at))) continue;
      line[at.column] = formulaAt(core, state, formula, row);
      isNeeded = true;
    }
    records[row] = line;
  }
  if (isNeeded) storeCells(core, state.sheetId, records);
}

function isBlank(
  core: Core,
  at: { readonly sheetId: string; readonly row: number; readonly column: number },
): boolean {
  return core.engine.cells.value(at) === "" && core.engine.cells.formula(at) === null;
}

/** Gives new rows the formats of the row that they follow (or, under the header, of the row below them). */
export function copyRowFormats(core: Core, state: TableState, rows: Box): void {
  const body = bodyBox(state);
  const model = rows.row > body.row ? rows.row - 1 : rows.row + rows.rows;
  const sheet = core.engine.workbook.getWorkbook().getSheetBySheetId(state.sheetId);
  if (!sheet || model > lastRow(body)) return;
  const records: CellRecords = {};
  for (let row = rows.row; row <= lastRow(rows); row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = rows.column; column < rows.column + rows.columns; column += 1) {
      const style = sheet.getCellStyle(model, column);
      const custom = sheet.getCellRaw(model, column)?.custom;
      if (style || custom) line[column] = { ...(style ? { s: style } : {}), ...(custom ? { custom } : {}) };
    }
    records[row] = line;
  }
  storeCells(core, state.sheetId, records);
}

/** What new rows inside a table receive: formats, formulas, validations and highlights. */
export function furnishRows(core: Core, state: TableState, rows: Box, onlyBlank: boolean): void {
  copyRowFormats(core, state, rows);
  fillFormulas(core, state, rows, onlyBlank);
}

/** Puts a table's state in place of the one before and takes rules along that covered whole columns. */
export function replaceTable(core: Core, before: TableState, after: TableState): void {
  core.tables.put(after);
  extendRules(core, before, after);
}
