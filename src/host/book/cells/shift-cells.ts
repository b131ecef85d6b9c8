import type { ICommand } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { isWholeColumns, isWholeRows, rangeOf } from "../boxes";
import { accessDenied } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { SheetPart } from "../sheets/sheet-part";
import { announceShift } from "./announce-shift";
import { assertTablesStayWhole } from "../tables/stay-whole";
import type { Box } from "../types/box";
import type { Cells } from "../types/cells";
import type { ProtectionOptions } from "../types/protection";

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

function assertAllowed({ owner }: SheetPart, lines: Lines | null): void {
  const { isProtected, options } = owner().protection;
  if (isProtected && !(lines && options[PERMISSIONS[lines]])) throw accessDenied();
}

function shiftLines(sheet: EngineSheet, lines: Lines, box: Box): void {
  const facade = sheet.facade();
  if (lines === "insertRows") facade.insertRowsBefore(box.row, box.rows);
  else if (lines === "deleteRows") facade.deleteRows(box.row, box.rows);
  else if (lines === "insertColumns") facade.insertColumnsBefore(box.column, box.columns);
  else facade.deleteColumns(box.column, box.columns);
}

function shiftRange({ core, sheet }: SheetPart, box: Box, direction: Shift): void {
  const place = { unitId: core.engine.workbookId, subUnitId: sheet.id, range: rangeOf(box) };
  core.shiftCells({ sheetId: sheet.id, box, direction }, () =>
    core.engine.perform(COMMANDS[direction], place),
  );
}

function shift(part: SheetPart, box: Box, direction: Shift): void {
  const { core, sheet } = part;
  const lines = linesOf(box, direction === "Down" || direction === "Right");
  assertAllowed(part, lines);
  assertTablesStayWhole(core, { sheetId: sheet.id, box, shift: direction, isLines: lines !== null });
  const kept = lines ? sheet.kept(box) : box;
  if (!kept) return;
  if (!lines) sheet.makeRoom(box);
  core.change(() =>
    core.onSheet(sheet.id, () => (lines ? shiftLines(sheet, lines, kept) : shiftRange(part, box, direction))),
  );
  core.furnishGrown();
  if (!lines) announceShift(core, { sheetId: sheet.id, box, direction });
}

/** Inserts and deletes cells, rows and columns. Tables, references and events follow from what the engine reports. */
export function shiftCells(part: SheetPart): Pick<Cells, "insert" | "remove"> {
  return {
    insert: (box, direction) => {
      shift(part, box, direction);
      return box;
    },
    remove: (box, direction) => shift(part, box, direction),
  };
}
