import type { ICellData, IStyleData } from "@univerjs/core";
import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "../boxes";
import { recordsOf } from "../cells/cell-records";
import { storeCells } from "../cells/write-cells";
import { notImplemented } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import { assertFormattable } from "../sheets/protected-looks";
import type { SheetPart } from "../sheets/sheet-part";
import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "../types/box";
import type { Border, BorderEdge, CellStyle } from "../types/format";
import { edgeCells, writeBorder } from "./borders";
import { styleAt } from "./read-styles";
import { storedCells } from "./stored-cells";
import { isDrawable, writeStyle } from "./style-record";

function announce({ core, owner }: SheetPart, box: Box): void {
  core.events.emit({ type: "formatChanged", origin: core.origin, sheet: owner(), box });
}

type MakeRecord = (row: number, column: number) => ICellData;

function storeEach({ core, sheet }: SheetPart, box: Box, make: MakeRecord): void {
  storeCells(core, sheet.id, recordsOf(box, make));
}

/** What of a style is kept beside the engine's own, as a function of the cell. */
function locksOf(part: SheetPart, { locked, formulaHidden }: Partial<CellStyle>): MakeRecord {
  if (locked === undefined && formulaHidden === undefined) return () => ({});
  return (row, column) => {
    const before = styleAt(part, row, column);
    const isLocked = locked ?? before.locked;
    return { custom: { unlocked: !isLocked, formulaHidden: formulaHidden ?? before.formulaHidden } };
  };
}

function styleColumns(sheet: EngineSheet, box: Box, style: IStyleData): void {
  const [facade, model] = [sheet.facade(), sheet.model()];
  for (let column = box.column; column <= lastColumn(box); column += 1)
    facade.setColumnDefaultStyle(column, { ...model.getColumnStyle(column), ...style });
}

function styleRows(sheet: EngineSheet, box: Box, style: IStyleData): void {
  const [facade, model] = [sheet.facade(), sheet.model()];
  for (let row = box.row; row <= lastRow(box); row += 1)
    facade.setRowDefaultStyle(row, { ...model.getRowStyle(row), ...style });
}

/** Gives whole rows or columns their style; other boxes get room for cells of their own. */
function styleLines({ core, sheet }: SheetPart, box: Box, style: IStyleData): void {
  const isColumns = isWholeColumns(box);
  if (!isColumns && !isWholeRows(box)) return sheet.makeRoom(box);
  // a style of all columns or rows of a sheet is kept for those that the engine has
  if (isColumns && box.columns < SHEET_COLUMNS) sheet.makeRoom({ ...box, rows: 1 });
  if (!isColumns && box.rows < SHEET_ROWS) sheet.makeRoom({ ...box, columns: 1 });
  const kept = sheet.kept(box);
  if (kept) core.change(() => (isColumns ? styleColumns : styleRows)(sheet, kept, style));
}

/** Changes the parts of a style that are given, in every cell of a box. */
export function writeStyles(part: SheetPart, box: Box, style: Partial<CellStyle>): void {
  assertFormattable(part.owner());
  if (!isDrawable(style)) throw notImplemented("this alignment");
  const record = writeStyle(style);
  styleLines(part, box, record);
  const cells = storedCells(part, box);
  const locks = locksOf(part, style);
  if (cells) storeEach(part, cells, (row, column) => ({ s: record, ...locks(row, column) }));
  announce(part, box);
}

/** One edge of a box and how it is drawn. */
interface DrawnEdge {
  readonly edge: BorderEdge;
  readonly border: Border;
}

/** Draws one edge of a box, or all the lines between its cells; the cells share one record. */
export function writeBorders(part: SheetPart, box: Box, { edge, border }: DrawnEdge): void {
  assertFormattable(part.owner());
  part.sheet.makeRoom(box);
  const cells = edgeCells(edge, box);
  const record: ICellData = { s: { bd: writeBorder(border, edge) } };
  if (cells.rows > 0 && cells.columns > 0) storeEach(part, cells, () => record);
  announce(part, box);
}
