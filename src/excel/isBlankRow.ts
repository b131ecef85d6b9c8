import { type Cell, isBlank } from "../kit/cell";
import { fold } from "../kit/text";
import type { Sheet } from "../schema/sheet";

/** Whether a row of a table holds nothing; calculated columns do not count. */
export function isBlankRow(sheet: Sheet, headers: readonly string[], cells: readonly Cell[]): boolean {
  const calculated = new Set(
    Object.values(sheet.columns).flatMap((column) => (column.formula ? [fold(column.header)] : [])),
  );
  return cells.every((cell, index) => isBlank(cell) || calculated.has(fold(headers[index] ?? "")));
}
