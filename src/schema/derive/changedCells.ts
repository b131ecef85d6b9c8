import type { Columns, RecordOf, Sheet } from "../sheet";
import { type CellChange, keyOf } from "../tableEdit";
import { cellsByHeader } from "./cellsByHeader";

/** The cells in which a record differs from what it was, found by the key that it had. */
export function changedCells<C extends Columns>(
  sheet: Sheet<C>,
  before: Partial<RecordOf<C>>,
  after: Partial<RecordOf<C>>,
): readonly CellChange[] {
  const was = cellsByHeader(sheet, before);
  const key = keyOf(sheet, was);
  return Object.entries(cellsByHeader(sheet, after)).flatMap(([header, to]) => {
    const from = was[header] ?? "";
    return from === to ? [] : [{ key, header, from, to }];
  });
}
