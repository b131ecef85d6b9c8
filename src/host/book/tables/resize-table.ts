import { lastRow, overlap } from "../boxes";
import type { Core } from "../core";
import { invalidArgument } from "../refusals";
import { createEngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import { furnishRows, replaceTable } from "./grow-table";
import { syncHeaders } from "./sync-headers";
import { bodyBox, newColumn, type ColumnState, type TableState } from "./table-state";

/** Columns for a box of another width: kept by place, new ones at the end. */
function columnsFor(state: TableState, box: Box): readonly ColumnState[] {
  const shift = box.column - state.box.column;
  return Array.from({ length: box.columns }, (_, index) => {
    const kept = state.columns[index + shift];
    return kept ?? newColumn(state.lastColumnId + index + 1, "");
  });
}

/** Gives a table another box around the same header row; new rows take over formats, formulas and rules. */
export function resizeTable(core: Core, state: TableState, box: Box): void {
  const others = core.tables.touching(state.sheetId, box).filter((other) => other.id !== state.id);
  if (box.row !== state.box.row || !overlap(box, state.box) || others.length > 0) throw invalidArgument();
  createEngineSheet(core, state.sheetId).makeRoom(box);
  const columns = columnsFor(state, box);
  const lastColumnId = Math.max(state.lastColumnId, ...columns.map((column) => column.id));
  const sized = { ...state, box, columns, lastColumnId };
  replaceTable(core, state, syncHeaders(core, sized));
  const end = lastRow(bodyBox(state));
  const added = lastRow(bodyBox(sized)) - end;
  if (added <= 0) return;
  const rows = { ...box, row: end + 1, rows: added };
  furnishRows(core, core.tables.state(state.id) ?? sized, { rows, onlyBlank: true });
}
