import { isWholeColumns, isWholeRows, overlap } from "../boxes";
import { usedBox } from "../cells/used-box";
import type { SheetPart } from "../sheets/sheet-part";
import type { Box } from "../types/box";

/** Cells of whole rows and columns that are looked at or written: beyond them the row's or column's style counts. */
export function storedCells({ core, sheet }: SheetPart, box: Box): Box | null {
  if (!isWholeColumns(box) && !isWholeRows(box)) return box;
  const used = usedBox(core, sheet, false);
  return used && overlap(used, box);
}
