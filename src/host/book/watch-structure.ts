import type { ICommandInfo, IRange } from "@univerjs/core";
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
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { movedBlock, parametersOf } from "../engine/command-parameters";
import { boxOf, rangeOf } from "./boxes";
import { announceShift } from "./cells/announce-shift";
import type { CellShift, Core } from "./core";
import { displace, displaceBlock, type GrownRows } from "./displace";
import { isAcross, type LineShift } from "./structure-shift";
import { assertTablesStayWhole } from "./tables/stay-whole";
import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "./types/box";
import type { ChangeKind } from "./types/event";
import { refuse, refuseWhere } from "./user/refuse";

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

/** Where a command works; one from the cell menu names nothing and means the selection. */
function sheetRange({ engine }: Core, command: ICommandInfo): SheetRange | null {
  const { subUnitId, range } = parametersOf<SheetRange>(command);
  const sheetId = subUnitId ?? engine.workbook.getWorkbook().getActiveSheet(true)?.getSheetId();
  const at = range ?? engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return at && sheetId !== undefined ? { subUnitId: sheetId, range: at } : null;
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
  /** Commands under way that insert or delete cells, the innermost last. */
  readonly insideCells: CellShift[];
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
  watched.insideCells.push(shift);
  try {
    work();
  } finally {
    watched.insideCells.pop();
  }
  onCells(watched, shift);
}

/** Refuses the user's shift of cells that would tear a table, or that protection forbids. */
function refuseShift({ core }: Watched, { sheetId, box, direction }: CellShift): void {
  if (core.sheets.of(sheetId).protection.isProtected) refuse(core, "protected sheet");
  refuseWhere(core, "cells of a table", () =>
    assertTablesStayWhole(core, { sheetId, box, shift: direction, isLines: false }),
  );
}

/** The shift that a command of cells means, or null for other commands. */
function cellShift(core: Core, command: ICommandInfo): CellShift | null {
  const direction = CELLS[command.id]?.direction;
  const at = direction && sheetRange(core, command);
  return at ? { sheetId: at.subUnitId, box: boxOf(at.range), direction } : null;
}

function beforeCommand(watched: Watched, command: ICommandInfo): void {
  const shift = cellShift(watched.core, command);
  if (!shift) return;
  if (!watched.core.engine.isQuiet) refuseShift(watched, shift);
  watched.insideCells.push(shift);
}

/** The end of a command that inserts or deletes cells. */
function afterCells(watched: Watched): void {
  const shift = watched.insideCells.pop();
  if (!shift) return;
  onCells(watched, shift);
  if (!watched.core.engine.isQuiet) watched.core.as("user", () => announceShift(watched.core, shift));
}

function afterCommand(watched: Watched, command: ICommandInfo): void {
  const lines = LINES[command.id];
  // inserting cells lengthens the sheet by rows of its own, which moves nothing
  if (lines && watched.insideCells.length === 0) onLines(watched, command, lines);
  if (CELLS[command.id]) afterCells(watched);
  if (command.id === MoveRangeMutation.id && watched.insideCells.length === 0) {
    const { fromRange, toRange, from } = movedBlock(command);
    displaceBlock(watched.core, from.subUnitId, { from: boxOf(fromRange), to: boxOf(toRange) });
  }
}

/** Moves tables and held references along when rows, columns or cells come and go, whoever makes them. */
export function watchStructure(core: Core, grown: GrownRows[]): Core["shiftCells"] {
  const watched: Watched = { core, grown, insideCells: [] };
  core.engine.beforeCommand((command) => beforeCommand(watched, command));
  core.engine.commands.onCommandExecuted((command) => afterCommand(watched, command));
  return (shift, work) => shiftCells(watched, shift, work);
}
