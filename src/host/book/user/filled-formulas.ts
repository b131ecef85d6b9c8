import type { ICellData } from "@univerjs/core";
import { cellBox, isInside } from "../boxes";
import { formulaRecord } from "../cells/cell-record";
import { recordsOf } from "../cells/cell-records";
import type { CellRecords } from "../cells/write-cells";
import type { Core } from "../core";
import type { Box } from "../types/box";

const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** Cells that a table received when it grew around what the user typed. */
export interface GrownCells {
  readonly sheetId: string;
  readonly added: Box;
  readonly typed: Box;
}

/** The formulas that were filled in, without the cells that the user typed, and blanks in their place. */
export function filledFormulas(
  core: Core,
  { sheetId, added, typed }: GrownCells,
): { readonly filled: CellRecords; readonly blank: CellRecords } {
  const formulaAt = (row: number, column: number) =>
    isInside(cellBox(row, column), typed) ? null : core.engine.cells.formula({ sheetId, row, column });
  const filled = recordsOf(added, (row, column) => {
    const formula = formulaAt(row, column);
    return formula === null ? null : formulaRecord(formula);
  });
  return {
    filled,
    blank: recordsOf(added, (row, column) => (formulaAt(row, column) === null ? null : BLANK)),
  };
}
