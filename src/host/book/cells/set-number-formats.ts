import type { ICellData } from "@univerjs/core";
import { isWholeColumns, lastColumn, overlap } from "../boxes";
import type { Core } from "../core";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import { recordsOf } from "./cell-records";
import { usedBox } from "./used-box";
import { storeCells } from "./write-cells";

/** A box and the number format of each of its cells; null leaves a cell alone. */
export interface Formatting {
  readonly box: Box;
  readonly formatAt: (row: number, column: number) => string | null;
}

/** Sets number formats cell by cell; cells with the same one share a record. */
export function setNumberFormats(core: Core, sheet: EngineSheet, { box, formatAt }: Formatting): void {
  sheet.makeRoom(box);
  const known = new Map<string, ICellData>();
  const records = recordsOf(box, (row, column) => {
    const pattern = formatAt(row - box.row, column - box.column);
    if (pattern === null) return null;
    const record = known.get(pattern) ?? { s: { n: { pattern } } };
    known.set(pattern, record);
    return record;
  });
  storeCells(core, sheet.id, records);
}

/** A box and the one number format of all its cells. */
export interface FormatFill {
  readonly box: Box;
  readonly format: string;
}

/** Sets one number format for a whole box; whole columns keep it as their own, for cells that are still to come. */
export function fillNumberFormat(core: Core, sheet: EngineSheet, { box, format }: FormatFill): void {
  const formatAt = () => format;
  sheet.makeRoom(box);
  const kept = sheet.kept(box);
  if (!kept) return;
  if (!isWholeColumns(box)) return setNumberFormats(core, sheet, { box: kept, formatAt });
  core.change(() => {
    for (let column = kept.column; column <= lastColumn(kept); column += 1) {
      const before = sheet.model().getColumnStyle(column);
      sheet.facade().setColumnDefaultStyle(column, { ...before, n: { pattern: format } });
    }
  });
  const used = usedBox(core, sheet, false);
  const filled = used && overlap(used, kept);
  if (filled) setNumberFormats(core, sheet, { box: filled, formatAt });
}
