import type { Core } from "./core";
import { moveBox, shiftBox, type BlockMove, type LineShift } from "./structure-shift";
import { shiftTable } from "./tables/shift-table";
import { movedColumns } from "./tables/moved-columns";
import type { TableState } from "./tables/table-state";
import { writeHeaderNames } from "./tables/write-header-names";
import type { Box } from "./types/box";

/** Rows that came into a table and still lack formats and formulas. */
export interface GrownRows {
  readonly tableId: string;
  readonly rows: Box;
  readonly before: TableState;
}

/** A shift of lines on a sheet, and which boxes it takes along. */
export interface Displacement {
  readonly sheetId: string;
  readonly shift: LineShift;
  readonly takes: (box: Box) => boolean;
}

function announceDeletion(core: Core, { id, name, sheetId }: TableState): void {
  const sheet = core.sheets.of(sheetId);
  const origin = core.noticedOrigin;
  core.events.emit({ type: "tableDeleted", origin, tableId: id, tableName: name, sheet });
}

/** Shifts one table, and gives the rows that came into it. */
function displaceTable(core: Core, before: TableState, shift: LineShift): GrownRows | null {
  const after = shiftTable(before, shift);
  if (!after) {
    core.tables.remove(before.id);
    announceDeletion(core, before);
    return null;
  }
  core.tables.put(after);
  if (after.columns.length > before.columns.length) writeHeaderNames(core, after);
  if (shift.axis !== "row" || after.box.rows <= before.box.rows) return null;
  return { tableId: after.id, rows: { ...after.box, row: shift.at, rows: shift.count }, before };
}

function tell(core: Core, sheetId: string, move: (box: Box) => Box | null): void {
  for (const listener of core.shiftListeners) listener(sheetId, move);
}

/** Takes tables and held references along with a shift, and gives the rows that came into tables. */
export function displace(core: Core, { sheetId, shift, takes }: Displacement): GrownRows[] {
  const taken = core.tables.states.filter((state) => state.sheetId === sheetId && takes(state.box));
  const grown = taken.map((state) => displaceTable(core, state, shift));
  tell(core, sheetId, (box) => (takes(box) ? shiftBox(box, shift) : box));
  return grown.filter((rows) => rows !== null);
}

/** Takes tables and held references along with a block of cells that was cut and pasted elsewhere. */
export function displaceBlock(core: Core, sheetId: string, move: BlockMove): void {
  for (const state of core.tables.states) {
    if (state.sheetId === sheetId)
      core.tables.put({ ...movedColumns(state, move), box: moveBox(state.box, move) });
  }
  tell(core, sheetId, (box) => moveBox(box, move));
}
