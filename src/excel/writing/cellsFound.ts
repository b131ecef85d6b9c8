import type { Cell } from "../../kit/cell";
import { typedText } from "../../kit/typedText";
import type { CellsPiece } from "./pieces";

/** A block of changed cells and what the request that writes it found there; the answer is there after the sync. */
export interface CellsFound {
  readonly piece: CellsPiece;
  readonly range: Excel.Range;
}

function cellsOf({ range }: CellsFound): readonly Cell[] {
  return (range.values as Cell[][]).map(([cell]) => cell ?? "");
}

/** Asks for changed cells in the request that writes them, before it does. */
export function askCells(
  context: Excel.RequestContext,
  pieces: readonly CellsPiece[],
): readonly CellsFound[] {
  const columns = new Map<string, Excel.Range>();
  return pieces.map((piece) => {
    const { work, header, index, rows } = piece;
    const key = `${work.at.name}[${header}]`;
    const column =
      columns.get(key) ??
      context.workbook.tables.getItem(work.at.name).columns.getItem(header).getDataBodyRange();
    columns.set(key, column);
    const first = column.getCell(index, 0);
    const range = rows.length === 1 ? first : first.getResizedRange(rows.length - 1, 0);
    return { piece, range: range.load("values") };
  });
}

/** Whether the cells held what had been read; where a write is sent again they may hold what it writes already. */
export function areAsRead(found: CellsFound, mayBeWritten: boolean): boolean {
  const { work, header, index, rows } = found.piece;
  const read = work.at.columns.get(header) ?? [];
  const now = cellsOf(found);
  return rows.every(([to = null], at) => {
    const cell = now[at] ?? "";
    return to === null || cell === read[index + at] || (mayBeWritten && typedText(cell) === to);
  });
}

/** The changed cells as the request found them. */
export function asTheyWere(found: CellsFound): CellsPiece {
  const { piece } = found;
  const now = cellsOf(found);
  return {
    ...piece,
    rows: piece.rows.map(([to = null], at) => [to === null ? null : typedText(now[at] ?? "")]),
  };
}
