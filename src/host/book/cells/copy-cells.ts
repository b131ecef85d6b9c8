import type { ICellData } from "@univerjs/core";
import { lastColumn, lastRow } from "../boxes";
import type { Core } from "../core";
import { assertUnlocked } from "../sheets/protected-cells";
import type { EngineSheet } from "../sheets/engine-sheet";
import { tablesAfterWrite } from "../tables/after-write";
import type { Box } from "../types/box";
import type { Cells, CellSource, CopyPart } from "../types/cells";
import type { Sheet } from "../types/sheet";
import { copiedCell } from "./cell-copies";
import { announceEdit } from "./announce-edit";
import { storeCells, type CellRecords } from "./write-cells";
import { notFound } from "../refusals";

/** The box that a copy fills: at least the source's size, repeated where the target is a multiple of it. */
function filledBox(target: Box, source: Box): Box {
  const rows = target.rows % source.rows === 0 ? target.rows : source.rows;
  const columns = target.columns % source.columns === 0 ? target.columns : source.columns;
  return { ...target, rows, columns };
}

/** Copies cells within the workbook as Office.js' copyFrom does. */
export function copyCells(core: Core, sheet: EngineSheet, owner: () => Sheet): Pick<Cells, "copy"> {
  function records(box: Box, source: Box, sourceId: string, part: CopyPart): CellRecords {
    const made: CellRecords = {};
    for (let row = box.row; row <= lastRow(box); row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = box.column; column <= lastColumn(box); column += 1) {
        const from = {
          sheetId: sourceId,
          row: source.row + ((row - box.row) % source.rows),
          column: source.column + ((column - box.column) % source.columns),
        };
        line[column] = copiedCell(core, from, { sheetId: sheet.id, row, column }, part);
      }
      made[row] = line;
    }
    return made;
  }

  function copy(target: Box, { sheetId, box: source }: CellSource, part: CopyPart): void {
    const from = core.sheetOf(sheetId);
    if (!from) throw notFound();
    const box = filledBox(target, source);
    assertUnlocked(core, owner(), box);
    sheet.makeRoom(box);
    storeCells(core, sheet.id, records(box, source, core.sheets.engineId(from), part));
    tablesAfterWrite(core, sheet.id, box);
    announceEdit(core, owner(), box);
  }

  return { copy };
}
