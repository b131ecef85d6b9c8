import type { IUnitRange } from "@univerjs/core";

/** The ranges that one formula text reads, seen at one row. */
interface Seen {
  readonly row: number;
  readonly ranges: readonly IUnitRange[];
  /** Which of the ranges stand in the formula's own row; null until a second row was seen, false when no rule was found. */
  moving: readonly boolean[] | false | null;
}

/** What the same formula text reads in other rows, learnt from the first two. */
export interface ColumnRanges {
  /** The ranges at this row, or null when they have to be worked out. */
  at(text: string, row: number): IUnitRange[] | null;
  learn(text: string, row: number, ranges: readonly IUnitRange[]): void;
  forget(): void;
}

function isSame(one: IUnitRange, other: IUnitRange, rows: number): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.unitId === other.unitId &&
    one.range.startColumn === other.range.startColumn &&
    one.range.endColumn === other.range.endColumn &&
    one.range.startRow + rows === other.range.startRow &&
    one.range.endRow + rows === other.range.endRow
  );
}

function moved(at: IUnitRange, rows: number): IUnitRange {
  const range = { ...at.range, startRow: at.range.startRow + rows, endRow: at.range.endRow + rows };
  return { ...at, range };
}

function movingIn(seen: Seen, row: number, ranges: readonly IUnitRange[]): readonly boolean[] | false {
  const rows = row - seen.row;
  const pairs = seen.ranges.map((range, index) => ({ range, other: ranges[index] }));
  const isRegular = pairs.every(
    ({ range, other }) => other && (isSame(range, other, 0) || isSame(range, other, rows)),
  );
  if (!isRegular || ranges.length !== seen.ranges.length) return false;
  return pairs.map(({ range, other }) => other !== undefined && isSame(range, other, rows));
}

/** One text reads fixed cells and cells of its own row: a calculated column is worked out twice, not once a row. */
export function createColumnRanges(): ColumnRanges {
  const known = new Map<string, Seen>();
  return {
    at(text, row) {
      const seen = known.get(text);
      if (!seen?.moving) return null;
      const { moving, ranges } = seen;
      return ranges.map((range, index) => (moving[index] ? moved(range, row - seen.row) : range));
    },
    learn(text, row, ranges) {
      const seen = known.get(text);
      if (!seen) known.set(text, { row, ranges, moving: null });
      else if (seen.moving === null && row !== seen.row) seen.moving = movingIn(seen, row, ranges);
    },
    forget: () => known.clear(),
  };
}
