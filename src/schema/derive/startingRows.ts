import { NOTHING_SET_UP } from "../setup";
import type { Sheet } from "../sheet";
import { type CellsByHeader, keyOf } from "../tableEdit";
import { cellsByHeader } from "./cellsByHeader";

/** The rows with which every book starts, whoever it is for, as cells. */
export function startingRows(sheet: Sheet): readonly CellsByHeader[] {
  return sheet.startsWith(NOTHING_SET_UP).map((record) => cellsByHeader(sheet, record));
}

/** The keys of the rows with which every book starts, in their order. */
export function startingKeys(sheet: Sheet): readonly string[] {
  return startingRows(sheet).map((row) => keyOf(sheet, row));
}
