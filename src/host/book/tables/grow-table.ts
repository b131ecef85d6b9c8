import { lastRow } from "../boxes";
import { formulaRecord } from "../cells/cell-record";
import { recordsOf } from "../cells/cell-records";
import { storeCells } from "../cells/write-cells";
import type { CellAt } from "../../engine/cell-at";
import type { Core } from "../core";
import { moveFormula } from "../formula/move-formula";
import type { Box } from "../types/box";
import { extendRules } from "./extend-rules";
import { bodyBox, type TableState } from "./table-state";

/** Rows of a table that receive something; `onlyBlank` leaves cells alone that hold something. */
export interface RowFill {
  readonly rows: Box;
  readonly onlyBlank: boolean;
}

/** Fills calculated columns in some rows. */
export function fillFormulas(core: Core, state: TableState, { rows, onlyBlank }: RowFill): void {
  if (state.columns.every(({ formula }) => formula === null)) return;
  const first = bodyBox(state).row;
  const whole = { ...rows, column: state.box.column, columns: state.box.columns };
  const records = recordsOf(whole, (row, column) => {
    const formula = state.columns[column - state.box.column]?.formula;
    if (!formula || (onlyBlank && !isBlank(core, { sheetId: state.sheetId, row, column }))) return null;
    return formulaRecord(moveFormula(core.engine, formula, { rows: row - first, columns: 0 }));
  });
  storeCells(core, state.sheetId, records);
}

function isBlank(core: Core, at: CellAt): boolean {
  return core.engine.cells.value(at) === "" && core.engine.cells.formula(at) === null;
}

/** Gives new rows the formats of the row that they follow (or, under the header, of the row below them). */
function copyRowFormats(core: Core, state: TableState, rows: Box): void {
  const body = bodyBox(state);
  const model = rows.row > body.row ? rows.row - 1 : rows.row + rows.rows;
  const sheet = core.engine.workbook.getWorkbook().getSheetBySheetId(state.sheetId);
  if (!sheet || model > lastRow(body)) return;
  const styles = core.engine.workbook.getWorkbook().getStyles();
  const looks = Array.from({ length: rows.columns }, (_, index) => {
    const cell = sheet.getCellRaw(model, rows.column + index);
    const style = styles.getStyleByCell(cell);
    const custom = cell?.custom;
    return style || custom ? { ...(style ? { s: style } : {}), ...(custom ? { custom } : {}) } : null;
  });
  storeCells(
    core,
    state.sheetId,
    recordsOf(rows, (_, column) => looks[column - rows.column] ?? null),
  );
}

/** What new rows inside a table receive: formats, formulas, validations and highlights. */
export function furnishRows(core: Core, state: TableState, fill: RowFill): void {
  copyRowFormats(core, state, fill.rows);
  fillFormulas(core, state, fill);
}

/** Puts a table's state in place of the one before and takes rules along that covered whole columns. */
export function replaceTable(core: Core, before: TableState, after: TableState): void {
  core.tables.put(after);
  extendRules(core, before, after);
}
