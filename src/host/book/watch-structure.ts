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
} from "@univerjs/sheets";
import { movedBlock, parametersOf } from "../engine/command-parameters";
import { boxOf, rangeOf } from "./boxes";
import { BookError } from "./book-error";
import type { CellShift, Core } from "./core";
import { displace, displaceBlock, type GrownRows } from "./displace";
import { isAcross, type LineShift } from "./structure-shift";
import { assertTablesStayWhole } from "./tables/stay-whole";
import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "./types/box";
import type { ChangeKind } from "./types/event";

interface Shifted {
  readonly axis: LineShift["axis"];
  readonly isInsert: boolean;
  readonly direction: "Down" | "Up" | "Left" | "Right";
}

interface ShiftedLines extends Shifted {
  readonly kind: ChangeKind;
}

const LINES: Readonly<Record<string, ShiftedLines>> = {
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

/** What is known while the structure of the sheets is watched. */
interface Watched {
  readonly core: Core;
  readonly grown: GrownRows[];
  /** Commands under way that insert or delete cells. */
  insideCells: number;
}

function onLines({ core, grown }: Watched, command: ICommandInfo, lines: ShiftedLines): void {
  const at = sheetRange(core, command);
  if (!at) return;
  const { subUnitId: sheetId, range } = at;
  grown.push(...displace(core, { sheetId, shift: lineShift(lines, range), takes: () => true }));
  const box = linesBox(boxOf(range), lines.axis);
  core.events.emit({
    type: "changed",
    origin: core.noticedOrigin,
    sheet: core.sheets.of(sheetId),
    tables: core.tables.touching(sheetId, box).map((state) => core.tableOf(state.id)),
    kind: lines.kind,
    box,
    details: null,
    shift: lines.direction,
  });
}

function onCells({ core, grown }: Watched, { sheetId, box, direction }: CellShift): void {
  const shifted = Object.values(CELLS).find((known) => known.direction === direction);
  if (!shifted) return;
  const takes = (other: Box) => isAcross(other, box, shifted.axis);
  grown.push(...displace(core, { sheetId, shift: lineShift(shifted, rangeOf(box)), takes }));
}

/** The work of the add-in that moves cells: what the engine reports meanwhile moves nothing more. */
function shiftCells(watched: Watched, shift: CellShift, work: () => void): void {
  watched.insideCells += 1;
  try {
    work();
  } finally {
    watched.insideCells -= 1;
  }
  onCells(watched, shift);
}

/** Refuses the user's shift of cells that would tear a table. */
function refuseTornTables({ core }: Watched, { sheetId, box, direction }: CellShift): void {
  try {
    assertTablesStayWhole(core, { sheetId, box, shift: direction, isLines: false });
  } catch (refusal) {
    if (!(refusal instanceof BookError)) throw refusal;
    core.events.emit({ type: "refused", reason: "cells of a table" });
    throw new CustomCommandExecutionError(refusal.message);
  }
}

/** The shift that a command of cells means, or null for other commands. */
function cellShift(core: Core, command: ICommandInfo): CellShift | null {
  const direction = CELLS[command.id]?.direction;
  const at = direction && sheetRange(core, command);
  return at ? { sheetId: at.subUnitId, box: boxOf(at.range), direction } : null;
}

function beforeCommand(watched: Watched, command: ICommandInfo): void {
  if (!CELLS[command.id]) return;
  const shift = cellShift(watched.core, command);
  if (shift && !watched.core.engine.isQuiet) refuseTornTables(watched, shift);
  watched.insideCells += 1;
}

function afterCommand(watched: Watched, command: ICommandInfo): void {
  const lines = LINES[command.id];
  // inserting cells lengthens the sheet by rows of its own, which moves nothing
  if (lines && watched.insideCells === 0) onLines(watched, command, lines);
  if (CELLS[command.id]) {
    watched.insideCells -= 1;
    const shift = cellShift(watched.core, command);
    if (shift) onCells(watched, shift);
  }
  if (command.id === MoveRangeMutation.id && watched.insideCells === 0) {
    const { fromRange, toRange, from } = movedBlock(command);
    displaceBlock(watched.core, from.subUnitId, { from: boxOf(fromRange), to: boxOf(toRange) });
  }
}

/** Moves tables and held references along when rows, columns or cells come and go, whoever makes them. */
export function watchStructure(core: Core, grown: GrownRows[]): Core["shiftCells"] {
  const watched: Watched = { core, grown, insideCells: 0 };
  core.engine.commands.beforeCommandExecuted((command) => beforeCommand(watched, command));
  core.engine.commands.onCommandExecuted((command) => afterCommand(watched, command));
  return (shift, work) => shiftCells(watched, shift, work);
}
