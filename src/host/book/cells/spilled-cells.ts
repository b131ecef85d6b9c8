import { boxOf, cellBox, isInside } from "../boxes";
import type { SheetPart } from "../sheets/sheet-part";
import type { Cells } from "../types/cells";

/** What formulas of one sheet spill to. */
export function spilledCells({
  core,
  sheet,
}: SheetPart): Pick<Cells, "spillFrom" | "spillParent" | "spills"> {
  const { cells } = core.engine;
  return {
    spillFrom: (row, column) => {
      const range = cells.spill({ sheetId: sheet.id, row, column });
      return range && boxOf(range);
    },
    spillParent: (row, column) => {
      const cell = cellBox(row, column);
      const covering = cells.spills(sheet.id).find(({ range }) => isInside(cell, boxOf(range)));
      return covering ? cellBox(covering.row, covering.column) : null;
    },
    spills: () => cells.spills(sheet.id).map(({ range }) => boxOf(range)),
  };
}
