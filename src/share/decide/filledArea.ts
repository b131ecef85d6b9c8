import { type Area, areaOf } from "../model/area";
import type { SourceCell } from "../model/cell";

/** The cells that a cell's formula fills: its own, or those of its array. */
export function filledArea({ row, column, formula }: SourceCell): Area {
  const area = formula?.fills === undefined ? undefined : areaOf(formula.fills);
  return area ?? { top: row, left: column, bottom: row, right: column };
}
