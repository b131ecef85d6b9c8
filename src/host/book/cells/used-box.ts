import type { ICellData, Nullable } from "@univerjs/core";
import { around, boxOf, cellBox, isInside } from "../boxes";
import type { Core } from "../core";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";

function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== null) || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
}

/** The smallest box around contents, spilled results and (unless `valuesOnly`) formats. */
export function usedBox(core: Core, sheet: EngineSheet, valuesOnly: boolean): Box | null {
  let used: Box | null = null;
  const add = (box: Box) => {
    if (!used || !isInside(box, used)) used = used ? around(used, box) : box;
  };
  sheet
    .model()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (hasContent(cell) || (!valuesOnly && cell?.s)) add(cellBox(row, column));
    });
  for (const { range } of core.engine.cells.spills(sheet.id)) add(boxOf(range));
  return used;
}
