import type { ICommand } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { isWholeColumns, isWholeRows, rangeOf } from "../boxes";
import type { Core } from "../core";
import { accessDenied } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import { assertTablesStayWhole } from "../tables/stay-whole";
import type { Box } from "../types/box";
import type { Cells } from "../types/cells";
import type { ProtectionOptions } from "../types/protection";
import type { Sheet } from "../types/sheet";

type Shift = "Down" | "Right" | "Up" | "Left";

const COMMANDS: Readonly<Record<Shift, ICommand>> = {
  Down: InsertRangeMoveDownCommand,
  Right: InsertRangeMoveRightCommand,
  Up: DeleteRangeMoveUpCommand,
  Left: DeleteRangeMoveLeftCommand,
};

const PERMISSIONS = {
  insertRows: "allowInsertRows",
  insertColumns: "allowInsertColumns",
  deleteRows: "allowDeleteRows",
  deleteColumns: "allowDeleteColumns",
} as const satisfies Readonly<Record<string, keyof ProtectionOptions>>;

type Lines = keyof typeof PERMISSIONS;

/** Whole rows or columns, or null for cells. */
function linesOf(box: Box, isInsert: boolean): Lines | null {
  if (isWholeRows(box)) return isInsert ? "insertRows" : "deleteRows";
  if (isWholeColumns(box)) return isInsert ? "insertColumns" : "deleteColumns";
  return null;
}

/** Inserts and deletes cells, rows and columns. Tables, references and events follow from what the engine reports. */
export function shiftCells(
  core: Core,
  sheet: EngineSheet,
  owner: () => Sheet,
): Pick<Cells, "insert" | "remove"> {
  function assertAllowed(lines: Lines | null): void {
    const { isProtected, options } = owner().protection;
    if (isProtected && !(lines && options[PERMISSIONS[lines]])) throw accessDenied();
  }

  function shiftLines(lines: Lines, box: Box): void {
    const facade = sheet.facade();
    if (lines === "insertRows") facade.insertRowsBefore(box.row, box.rows);
    else if (lines === "deleteRows") facade.deleteRows(box.row, box.rows);
    else if (lines === "insertColumns") facade.insertColumnsBefore(box.column, box.columns);
    else facade.deleteColumns(box.column, box.columns);
  }

  function shift(box: Box, direction: Shift): void {
    const lines = linesOf(box, direction === "Down" || direction === "Right");
    assertAllowed(lines);
    assertTablesStayWhole(core, { sheetId: sheet.id, box, shift: direction, isLines: lines !== null });
    const kept = lines ? sheet.kept(box) : box;
    if (!kept) return;
    if (!lines) sheet.makeRoom(box);
    core.change(() =>
      core.onSheet(sheet.id, () => (lines ? shiftLines(lines, kept) : shiftRange(box, direction))),
    );
    if (!lines) announce(box, direction);
  }

  function shiftRange(box: Box, direction: Shift): void {
    const place = { unitId: core.engine.workbookId, subUnitId: sheet.id, range: rangeOf(box) };
    core.shiftCells({ sheetId: sheet.id, box, direction }, () =>
      core.engine.perform(COMMANDS[direction], place),
    );
  }

  function announce(box: Box, direction: Shift): void {
    core.events.emit({
      type: "changed",
      origin: core.origin,
      sheet: owner(),
      tables: core.tables.touching(sheet.id, box).map((state) => core.tableOf(state.id)),
      kind: direction === "Down" || direction === "Right" ? "CellInserted" : "CellDeleted",
      box,
      details: null,
      shift: direction,
    });
  }

  return {
    insert: (box, direction) => {
      shift(box, direction);
      return box;
    },
    remove: shift,
  };
}
