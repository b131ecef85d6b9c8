import { CustomCommandExecutionError, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IMoveRangeMutationParams,
} from "@univerjs/sheets";
import { allParametersOf, parametersOf } from "../engine/command-parameters";
import { boxOf, rangeOf } from "./boxes";
import { BookError } from "./book-error";
import type { CellShift, Core } from "./core";
import { isAcross, moveBox, shiftBox, type LineShift } from "./structure-shift";
import { assertTablesStayWhole } from "./tables/stay-whole";
import { shiftTable } from "./tables/shift-table";
import type { TableState } from "./tables/table-state";
import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "./types/box";
import type { ChangeKind } from "./types/event";
import { writeHeaderNames } from "./tables/write-header-names";

interface Shifted {
  readonly axis: LineShift["axis"];
  readonly isInsert: boolean;
  readonly direction: "Down" | "Up" | "Left" | "Right";
}

const LINES: Readonly<Record<string, Shifted & { readonly kind: ChangeKind }>> = {
  [InsertRowMutation.id]: { axis: "row", isInsert: true, direction: "Down", kind: "RowInserted" },
  [RemoveRowMutation.id]: { axis: "row", isInsert: false, direction: "Up", kind: "RowDeleted" },
  [InsertColMutation.id]: { axis: "column", isInsert: true, direction: "Right", kind: "ColumnInserted" },
  [RemoveColMutation.id]: { axis: "column", isInsert: false, direction: "Left", kind: "ColumnDeleted" },
};

const CELLS: Readonly<Record<string, Shifted>> = {
  [InsertRangeMoveDownCommand.id]: { axis: "row", isInsert: true, direction: "Down" },
  [DeleteRangeMoveUpCommand.id]: { axis: "row", isInsert: false, direction: "Up" },
  [InsertRangeMoveRightCommand.id]: { axis: "column", isInsert: true, direction: "Right" },
  [DeleteRangeMoveLeftCommand.id]: { axis: "column", isInsert: false, direction: "Left" },
};

/** Rows that came into a table and still lack formats and formulas. */
export interface GrownRows {
  readonly tableId: string;
  readonly rows: Box;
  readonly before: TableState;
}

interface SheetRange {
  readonly subUnitId: string;
  readonly range: IRange;
}

function sheetRange(core: Core, command: ICommandInfo): SheetRange | null {
  const { subUnitId, range } = parametersOf<SheetRange>(command);
  const active = core.engine.workbook.getWorkbook().getActiveSheet(true)?.getSheetId();
  const sheetId = subUnitId ?? active;
  return range && sheetId !== undefined ? { subUnitId: sheetId, range } : null;
}

function lineShift({ axis, isInsert }: Shifted, range: IRange): LineShift {
  const [at, last] = axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { axis, isInsert, at, count: last - at + 1 };
}

function linesBox(box: Box, axis: LineShift["axis"]): Box {
  return axis === "row"
    ? { ...box, column: 0, columns: SHEET_COLUMNS }
    : { ...box, row: 0, rows: SHEET_ROWS };
}

/** Moves tables and held references along when rows, columns or cells come and go, whoever makes them. */
export function watchStructure(core: Core, grown: GrownRows[]): Core["shiftCells"] {
  const { commands } = core.engine;
  let insideCells = 0;

  function shiftTables(sheetId: string, shift: LineShift, isTouched: (box: Box) => boolean): void {
    for (const state of core.tables.states) {
      if (state.sheetId !== sheetId || !isTouched(state.box)) continue;
      const after = shiftTable(state, shift);
      if (!after) {
        core.tables.remove(state.id);
        announceDeletion(state);
      } else {
        core.tables.put(after);
        noteGrowth(state, after, shift);
      }
    }
  }

  function announceDeletion({ id, name, sheetId }: TableState): void {
    const sheet = core.sheets.of(sheetId);
    core.events.emit({
      type: "tableDeleted",
      origin: core.noticedOrigin,
      tableId: id,
      tableName: name,
      sheet,
    });
  }

  function noteGrowth(before: TableState, after: TableState, { axis, at, count }: LineShift): void {
    if (axis === "row" && after.box.rows > before.box.rows) {
      grown.push({ tableId: after.id, rows: { ...after.box, row: at, rows: count }, before });
    }
    if (after.columns.length > before.columns.length) writeHeaderNames(core, after);
  }

  function tell(sheetId: string, move: (box: Box) => Box | null): void {
    for (const listener of core.shiftListeners) listener(sheetId, move);
  }

  function apply(sheetId: string, shift: LineShift, isTouched: (box: Box) => boolean): void {
    shiftTables(sheetId, shift, isTouched);
    tell(sheetId, (box) => (isTouched(box) ? shiftBox(box, shift) : box));
  }

  function onLines(command: ICommandInfo, lines: (typeof LINES)[string]): void {
    const at = sheetRange(core, command);
    if (!at) return;
    apply(at.subUnitId, lineShift(lines, at.range), () => true);
    const box = linesBox(boxOf(at.range), lines.axis);
    const touched = core.tables.touching(at.subUnitId, box).map((state) => core.tableOf(state.id));
    const facts = {
      origin: core.noticedOrigin,
      sheet: core.sheets.of(at.subUnitId),
      tables: touched,
      details: null,
    };
    core.events.emit({ type: "changed", ...facts, kind: lines.kind, box, shift: lines.direction });
  }

  function onCells(command: ICommandInfo, { direction }: Shifted): void {
    const at = sheetRange(core, command);
    if (at) applyCells({ sheetId: at.subUnitId, box: boxOf(at.range), direction });
  }

  function applyCells({ sheetId, box, direction }: CellShift): void {
    const shifted = Object.values(CELLS).find((known) => known.direction === direction);
    if (!shifted) return;
    apply(sheetId, lineShift(shifted, rangeOf(box)), (other) => isAcross(other, box, shifted.axis));
  }

  function shiftCells(shift: CellShift, work: () => void): void {
    insideCells += 1;
    try {
      work();
    } finally {
      insideCells -= 1;
    }
    applyCells(shift);
  }

  function onMove({ fromRange, toRange, from }: IMoveRangeMutationParams): void {
    const move = { from: boxOf(fromRange), to: boxOf(toRange) };
    for (const state of core.tables.states) {
      if (state.sheetId === from.subUnitId) core.tables.put({ ...state, box: moveBox(state.box, move) });
    }
    tell(from.subUnitId, (box) => moveBox(box, move));
  }

  commands.beforeCommandExecuted((command) => {
    const cells = CELLS[command.id];
    if (!cells) return;
    insideCells += 1;
    const at = sheetRange(core, command);
    if (core.engine.isQuiet || !at) return;
    try {
      const box = boxOf(at.range);
      assertTablesStayWhole(core, { sheetId: at.subUnitId, box, shift: cells.direction, isLines: false });
    } catch (refusal) {
      insideCells -= 1;
      if (!(refusal instanceof BookError)) throw refusal;
      core.events.emit({ type: "refused", reason: "cells of a table" });
      throw new CustomCommandExecutionError(refusal.message);
    }
  });

  commands.onCommandExecuted((command) => {
    const lines = LINES[command.id];
    const cells = CELLS[command.id];
    // inserting cells lengthens the sheet by rows of its own, which moves nothing
    if (lines && insideCells === 0) onLines(command, lines);
    if (cells) {
      insideCells -= 1;
      onCells(command, cells);
    }
    if (command.id === MoveRangeMutation.id && insideCells === 0) {
      onMove(allParametersOf(command));
    }
  });

  return shiftCells;
}
