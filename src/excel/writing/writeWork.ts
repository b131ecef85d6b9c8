import type { Cell } from "../../kit/cell";
import { TEXT_FORMAT } from "../../schema/columns/text";
import { dressBody } from "./dressBody";
import type { EditWork } from "./editWork";
import type { LocatedTable } from "./locatedTable";
import type { Piece } from "./pieces";
import { typedText } from "./typedText";

/** The block that appended rows take, counted from the first free row of the table. */
export function landing(
  context: Excel.RequestContext,
  at: LocatedTable,
  block: { offset: number; rows: number },
) {
  const body = context.workbook.tables.getItem(at.name).getDataBodyRange();
  return body
    .getRow(0)
    .getOffsetRange(at.rows + block.offset, 0)
    .getResizedRange(block.rows - 1, 0);
}

/** Writes appended rows below the table; text columns get their format first, or "00123" would become a number. */
export function writePiece(context: Excel.RequestContext, { work, offset, rows }: Piece): void {
  const block = landing(context, work.at, { offset, rows: rows.length });
  const texts = new Set(
    Object.values(work.edit.sheet.columns)
      .filter((column) => column.format === TEXT_FORMAT)
      .map((column) => column.header),
  );
  for (const [index, header] of work.at.headers.entries()) {
    if (texts.has(header)) block.getColumn(index).numberFormat = [[TEXT_FORMAT]];
  }
  block.values = rows as Cell[][];
}

/** Changes cells and takes the appended rows into the table. */
export function finishWork(context: Excel.RequestContext, { edit, at, changes, rows }: EditWork): void {
  const table = context.workbook.tables.getItem(at.name);
  for (const change of changes) {
    const column = table.columns.getItem(change.header).getDataBodyRange();
    column.getCell(change.index, 0).values = [[typedText(change.to)]];
  }
  if (rows.length === 0) return;
  table.resize(table.getHeaderRowRange().getResizedRange(at.rows + rows.length, 0));
  dressBody(table, edit.sheet);
}
