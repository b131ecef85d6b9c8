import { isInside } from "./boxes";
import type { Box } from "./types/box";

/** Rows or columns that came or went. */
export interface LineShift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly isInsert: boolean;
}

/** A block of cells that went from one place to another. */
export interface BlockMove {
  readonly from: Box;
  readonly to: Box;
}

function spanOf(box: Box, axis: LineShift["axis"]): readonly [start: number, size: number] {
  return axis === "row" ? [box.row, box.rows] : [box.column, box.columns];
}

function withSpan(box: Box, axis: LineShift["axis"], [start, size]: readonly [number, number]): Box {
  return axis === "row" ? { ...box, row: start, rows: size } : { ...box, column: start, columns: size };
}

/** Where a box is after rows or columns came or went; null when nothing of it is left. */
export function shiftBox(box: Box, { axis, at, count, isInsert }: LineShift): Box | null {
  const [start, size] = spanOf(box, axis);
  if (isInsert) {
    if (at <= start) return withSpan(box, axis, [start + count, size]);
    return at < start + size ? withSpan(box, axis, [start, size + count]) : box;
  }
  const before = Math.max(0, Math.min(start - at, count));
  const inside = Math.max(0, Math.min(at + count, start + size) - Math.max(at, start));
  return inside === size ? null : withSpan(box, axis, [start - before, size - inside]);
}

/** Where a box is after a block of cells was cut and pasted elsewhere. */
export function moveBox(box: Box, { from, to }: BlockMove): Box {
  if (!isInside(box, from)) return box;
  return { ...box, row: box.row + to.row - from.row, column: box.column + to.column - from.column };
}

/** Whether a shift of some columns' cells (or rows' cells) takes the whole box along. */
export function isAcross(box: Box, shifted: Box, axis: LineShift["axis"]): boolean {
  const across = axis === "row" ? { ...box, row: 0, rows: 1 } : { ...box, column: 0, columns: 1 };
  const outer = axis === "row" ? { ...shifted, row: 0, rows: 1 } : { ...shifted, column: 0, columns: 1 };
  return isInside(across, outer);
}
