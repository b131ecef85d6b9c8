import type { IRange, IUnitRange } from "@univerjs/core";

function isOnSheetOf(one: IUnitRange, other: IUnitRange): boolean {
  return one.sheetId === other.sheetId && one.unitId === other.unitId;
}

function isBelow(upper: IRange, lower: IRange): boolean {
  return (
    lower.startRow === upper.endRow + 1 &&
    lower.startColumn === upper.startColumn &&
    lower.endColumn === upper.endColumn
  );
}

/**
 * The same cells in fewer ranges: a long block is written in pieces, and every formula of the book is compared with each
 * of them.
 */
export function joinedRanges(ranges: readonly IUnitRange[]): IUnitRange[] {
  const joined: IUnitRange[] = [];
  for (const next of ranges) {
    const at = joined.findIndex((each) => isOnSheetOf(each, next) && isBelow(each.range, next.range));
    const upper = joined[at];
    if (upper) joined[at] = { ...upper, range: { ...upper.range, endRow: next.range.endRow } };
    else joined.push(next);
  }
  return joined;
}
