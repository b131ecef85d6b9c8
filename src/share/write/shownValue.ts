import type { CellValue, SourceCell } from "../model/cell";
import type { StayingSheet } from "../removal";
import type { CopyContext } from "./copyContext";

/** A cell's value in the copy: a result or a spilled cell that equals a private value is not shown, wherever it came from. */
export function shownValue(
  { row, column, value }: SourceCell,
  sheet: StayingSheet,
  { decisions, words }: CopyContext,
): CellValue {
  if (decisions.isBlank(sheet.source.position, row, column)) return undefined;
  const isPrivate = (typeof value === "string" || typeof value === "number") && words.isPrivate(value);
  return isPrivate ? undefined : value;
}
