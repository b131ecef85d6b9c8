import type { Cell } from "../../../kit/cell";
import { isSameBox } from "../boxes";
import { announceEdit } from "../cells/announce-edit";
import { valueType } from "../cells/read-cells";
import type { Core } from "../core";
import type { Box } from "../types/box";
import type { CellDetails } from "../types/event";
import type { Growth } from "./grow-by-typing";

/** What the user entered, and what stood there before where it was one cell. */
export interface Edit {
  readonly sheetId: string;
  readonly box: Box;
  readonly before: Cell | null;
  readonly contentBefore: Cell | null;
}

/** What was told last of one cell. */
export interface Reported {
  readonly sheetId: string;
  readonly box: Box;
  readonly content: Cell;
}

/** The formula of a box's first cell, or its value. */
export function contentOf({ engine }: Core, sheetId: string, { row, column }: Box): Cell {
  const at = { sheetId, row, column };
  return engine.cells.formula(at) ?? engine.cells.value(at);
}

function detailsOf({ engine }: Core, { sheetId, box, before }: Edit): CellDetails | null {
  if (before === null) return null;
  const after = engine.cells.value({ sheetId, ...box });
  return {
    valueBefore: before,
    valueAfter: after,
    typeBefore: valueType(before),
    typeAfter: valueType(after),
  };
}

/** Tells of an edit, and of the rows or columns that a table grew by. */
export function reportEdit(core: Core, edit: Edit, growth: Growth | null): void {
  const sheet = core.sheets.of(edit.sheetId);
  core.as("user", () => announceEdit(core, { sheet, box: edit.box, details: () => detailsOf(core, edit) }));
  if (!growth) return;
  const kind = growth.isRows ? "RowInserted" : "ColumnInserted";
  const tables = [core.tableOf(growth.tableId)];
  const facts = { origin: "user", sheet, tables, box: growth.added, details: null } as const;
  core.events.emit({ type: "changed", ...facts, kind, shift: growth.isRows ? "Down" : "Right" });
}

/** Whether an edit changed what was told last. A refused entry is written and taken back: nothing changed. */
export function isNews(edit: Edit, now: Cell, reported: Reported | null): boolean {
  const isSame = reported?.sheetId === edit.sheetId && isSameBox(reported.box, edit.box);
  return now !== (isSame ? reported.content : edit.contentBefore);
}
