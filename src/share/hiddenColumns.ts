import { isInside } from "./model/area";
import { filledAreas } from "./model/filledAreas";
import { isOn } from "./model/readWorkbook";
import { type SheetContent, cellsOf } from "./model/sheetContent";
import type { SourceSheet } from "./model/sourceWorkbook";
import { childrenOf } from "../kit/xlsx/element";

function lastUsedColumn(sheet: SourceSheet, content: SheetContent): number {
  let last = -1;
  for (const { column } of cellsOf(content)) last = Math.max(last, column);
  for (const { area } of sheet.tables) last = Math.max(last, area.right);
  return last;
}

/** Whether a row or column of this size cannot be seen. */
export function isHiddenSize(size: string | undefined): boolean {
  return size !== undefined && Number(size) === 0;
}

/** The columns of a sheet that cannot be seen, as far as the sheet is used. */
export function hiddenColumns(sheet: SourceSheet, content: SheetContent): readonly number[] {
  const hidden: number[] = [];
  const last = lastUsedColumn(sheet, content);
  for (const { attributes } of childrenOf(content.elements.find(({ name }) => name === "cols"))) {
    if (!isOn(attributes.get("hidden")) && !isHiddenSize(attributes.get("width"))) continue;
    const end = Math.min(Number(attributes.get("max")) - 1, last);
    for (let column = Number(attributes.get("min")) - 1; column <= end; column++) hidden.push(column);
  }
  return hidden;
}

/** Tells cells that a formula fills from those that somebody typed. */
export function isTyped(content: SheetContent): (row: number, column: number) => boolean {
  const areas = filledAreas(content);
  const formulas = new Set<string>();
  for (const { row, column, formula } of cellsOf(content)) if (formula) formulas.add(`${row} ${column}`);
  return (row, column) =>
    !formulas.has(`${row} ${column}`) && !areas.some((area) => isInside(area, row, column));
}
