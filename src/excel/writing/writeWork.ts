import type { Cell } from "../../kit/cell";
import { TEXT_FORMAT } from "../../schema/columns/text";
import { dressBody } from "./dressBody";
import type { EditWork } from "./editWork";
import type { LocatedTable } from "./locatedTable";
import type { CellsPiece, Piece, RowsPiece } from "./pieces";

/** The block that appended rows take, counted from the first free row of the table. */
export function landing(
  context: Excel.RequestContext,
  at: Pick<LocatedTable, "name" | "rows">,
  block: { offset: number; rows: number },
) {
  const body = context.workbook.tables.getItem(at.name).getDataBodyRange();
  return body
    .getRow(0)
    .getOffsetRange(at.rows + block.offset, 0)
    .getResizedRange(block.rows - 1, 0);
}

/** Writes appended rows below the table; text columns get their format first, or "00123" would become a number. */
function writeRows(context: Excel.RequestContext, { work, offset, rows }: RowsPiece): void {
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

/** The columns that a request writes to: named once, a range within costs half as much. */
type Columns = Map<string, Excel.Range>;

function columnIn(
  context: Excel.RequestContext,
  { work, header }: CellsPiece,
  columns: Columns,
): Excel.Range {
  const key = `${work.at.name}[${header}]`;
  const column =
    columns.get(key) ??
    context.workbook.tables.getItem(work.at.name).columns.getItem(header).getDataBodyRange();
  columns.set(key, column);
  return column;
}

/** Writes appended rows, or cells within the tables. */
export function writePieces(context: Excel.RequestContext, pieces: readonly Piece[]): void {
  const columns: Columns = new Map();
  for (const piece of pieces) {
    if (piece.kind === "rows") writeRows(context, piece);
    else {
      const first = columnIn(context, piece, columns).getCell(piece.index, 0);
      const range = piece.rows.length === 1 ? first : first.getResizedRange(piece.rows.length - 1, 0);
      range.values = piece.rows as Cell[][];
    }
  }
}

/** Takes the appended rows into the table. */
export function growTable(context: Excel.RequestContext, { edit, at, rows }: EditWork): void {
  if (rows.length === 0) return;
  const table = context.workbook.tables.getItem(at.name);
  table.resize(table.getHeaderRowRange().getResizedRange(at.rows + rows.length, 0));
  dressBody(table, edit.sheet);
}
