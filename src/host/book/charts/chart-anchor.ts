import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "../types/box";
import type { ChartAnchor, ChartCorner } from "../types/chart";
import type { ChartFrame } from "../types/chart-looks";
import type { Sheet } from "../types/sheet";

/** The sizes of the lines along one side of a sheet, hidden ones without any. */
interface Side {
  readonly count: number;
  readonly size: (at: number) => number;
}

function columnsOf({ formats }: Sheet): Side {
  return {
    count: SHEET_COLUMNS,
    size: (at) => (formats.isColumnHidden(at) ? 0 : formats.columnWidth(at)),
  };
}

function rowsOf({ formats }: Sheet): Side {
  return { count: SHEET_ROWS, size: (at) => (formats.isRowHidden(at) ? 0 : formats.rowHeight(at)) };
}

/** Points from the sheet's corner; what a line has lost of its size is not counted. */
function pointsAt({ size }: Side, line: number, offset: number): number {
  let points = 0;
  for (let at = 0; at < line; at += 1) points += size(at);
  return points + Math.min(offset, size(line));
}

function lineAt({ size, count }: Side, points: number): readonly [line: number, offset: number] {
  let rest = Math.max(0, points);
  for (let at = 0; at < count; at += 1) {
    if (rest < size(at)) return [at, rest];
    rest -= size(at);
  }
  return [count - 1, 0];
}

function cornerAt(sheet: Sheet, left: number, top: number): ChartCorner {
  const [column, x] = lineAt(columnsOf(sheet), left);
  const [row, y] = lineAt(rowsOf(sheet), top);
  return { row, column, x, y };
}

/** The cells under a frame. */
export function anchorAt(sheet: Sheet, { left, top, width, height }: ChartFrame): ChartAnchor {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

/** Where an anchor's cells are now, in points. */
export function frameOf(sheet: Sheet, { from, to }: ChartAnchor): ChartFrame {
  const columns = columnsOf(sheet);
  const rows = rowsOf(sheet);
  const left = pointsAt(columns, from.column, from.x);
  const top = pointsAt(rows, from.row, from.y);
  return {
    left,
    top,
    width: Math.max(0, pointsAt(columns, to.column, to.x) - left),
    height: Math.max(0, pointsAt(rows, to.row, to.y) - top),
  };
}

/** The anchor of a block of cells. */
export function anchorOfBox({ row, column, rows, columns }: Box): ChartAnchor {
  return {
    from: { row, column, x: 0, y: 0 },
    to: { row: row + rows, column: column + columns, x: 0, y: 0 },
  };
}

/** The cells that an anchor touches; a corner at the start of a cell does not touch that cell. */
function touched({ from, to }: ChartAnchor): Box {
  const rows = to.row - from.row + (to.y > 0 ? 1 : 0);
  const columns = to.column - from.column + (to.x > 0 ? 1 : 0);
  return { row: from.row, column: from.column, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** An anchor after cells moved: it stretches with rows that come into it, and shrinks to nothing when all go. */
export function shiftAnchor(anchor: ChartAnchor, move: (box: Box) => Box | null): ChartAnchor {
  const before = touched(anchor);
  const after = move(before);
  if (!after) return { from: { ...anchor.from, x: 0, y: 0 }, to: { ...anchor.from, x: 0, y: 0 } };
  const { from, to } = anchor;
  const end = (start: number, count: number, offset: number) => start + count - (offset > 0 ? 1 : 0);
  return {
    from: { ...from, row: after.row, column: after.column },
    to: {
      ...to,
      row: end(after.row, after.rows, to.y),
      column: end(after.column, after.columns, to.x),
    },
  };
}
