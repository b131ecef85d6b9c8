import type { Worksheet } from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/sheets/lib/facade";
import { rangeOf } from "../boxes";
import type { Core } from "../core";
import { invalidArgument, notFound } from "../refusals";
import { isOnSheet, lastColumn, lastRow, overlap } from "../boxes";
import { SHEET_ROWS, type Box } from "../types/box";

const SPARE_ROWS = 500;
const SPARE_COLUMNS = 10;

/** The engine's sheet behind one of ours; a deleted one is refused as Excel does. */
export interface EngineSheet {
  readonly id: string;
  readonly exists: boolean;
  facade(): FWorksheet;
  model(): Worksheet;
  range(box: Box): FRange;
  /** The engine keeps only as many rows and columns as were needed; this makes room for a box. */
  makeRoom(box: Box): void;
  /** The part of a box that the engine keeps, or null. */
  kept(box: Box): Box | null;
}

/** Rules and looks may reach down to the end of the sheet; the engine keeps only the rows that hold something. */
function reachesEnd(box: Box): boolean {
  return box.rows > 1 && lastRow(box) >= SHEET_ROWS - 1;
}

/** Finds the engine's sheet anew each time, since users delete and restore sheets. */
export function createEngineSheet(core: Core, id: string): EngineSheet {
  const { workbook } = core.engine;

  function model(): Worksheet {
    const found = workbook.getWorkbook().getSheetBySheetId(id);
    if (!found) throw notFound();
    return found;
  }

  function facade(): FWorksheet {
    const found = workbook.getSheetBySheetId(id);
    if (!found) throw notFound();
    return found;
  }

  function makeRoom(box: Box): void {
    if (!isOnSheet(box)) throw invalidArgument();
    const sheet = model();
    const rows = reachesEnd(box) ? box.row + 1 : lastRow(box) + 1;
    const columns = lastColumn(box) + 1;
    core.change(() => {
      if (rows > sheet.getRowCount()) facade().setRowCount(rows + SPARE_ROWS);
      if (columns > sheet.getColumnCount()) facade().setColumnCount(columns + SPARE_COLUMNS);
    });
  }

  return {
    id,
    get exists() {
      return Boolean(workbook.getWorkbook().getSheetBySheetId(id));
    },
    facade,
    model,
    makeRoom,
    range: (box) => {
      makeRoom(box);
      return facade().getRange(rangeOf(box));
    },
    kept: (box) => {
      const sheet = model();
      return overlap(box, { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
    },
  };
}
