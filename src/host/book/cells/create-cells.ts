import type { SheetPart } from "../sheets/sheet-part";
import type { Cells } from "../types/cells";
import { clearCells } from "./clear-cells";
import { copyCells } from "./copy-cells";
import { fillCells } from "./fill-cells";
import { mergeCells } from "./merge-cells";
import { moveCells } from "./move-cells";
import { readCells } from "./read-cells";
import { shiftCells } from "./shift-cells";
import { sortCells } from "./sort-cells";
import { spilledCells } from "./spilled-cells";
import { usedBox } from "./used-box";
import { writtenCells } from "./written-cells";

/** The cells of one sheet. */
export function createCells(part: SheetPart): Cells {
  const { core, sheet, owner } = part;
  return {
    ...readCells(core, sheet),
    ...writtenCells(part),
    ...spilledCells(part),
    ...shiftCells(part),
    ...mergeCells(part),
    ...copyCells(part),
    ...moveCells(part),
    ...fillCells(part),
    ...sortCells(part),
    used: (valuesOnly) => usedBox(core, sheet, valuesOnly),
    clear: (box, what) => clearCells(core, sheet, { box, part: what, sheet: owner() }),
  };
}
