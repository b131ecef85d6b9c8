import { CustomCommandExecutionError, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { writtenValues } from "../../engine/command-parameters";
import { macrotask } from "../../engine/macrotask";
import { BookError } from "../book-error";
import { isSameBox } from "../boxes";
import type { Core } from "../core";
import { toEngineFormula } from "../formula/to-engine";
import { assertUnlocked } from "../sheets/protected-cells";
import type { Box } from "../types/box";
import { contentOf, isNews, reportEdit, type Edit, type Reported } from "./edit-report";
import { fillByTyping } from "./fill-by-typing";
import { filledFormulas } from "./filled-formulas";
import { growByTyping, type Growth } from "./grow-by-typing";
import type { UserHistory } from "./history";
import { eachCell, touchedCells } from "./user-edits";

/** Commands in which the engine rewrites formulas of cells that merely moved. */
const STRUCTURAL = /^sheet\.command\.(?:insert|remove|delete|move|append).*(?:row|col|range)/;

/** What is known while the user's edits are watched. */
interface Watched {
  readonly core: Core;
  readonly history: UserHistory;
  /** Structural commands under way. */
  structural: number;
  /** The edit that the engine is about to make. */
  pending: Edit | null;
  reported: Reported | null;
}

function isUserStep(
  { core }: Watched,
  { id }: ICommandInfo,
  options: IExecutionOptions | undefined,
): boolean {
  return id === SetRangeValuesMutation.id && !options?.["fromFormula"] && !core.engine.isQuiet;
}

/** Formulas typed in Excel's text become the engine's before they are stored. */
function translate(core: Core, step: ISetRangeValuesMutationParams): void {
  eachCell(step, (row, column, cell) => {
    if (typeof cell.f !== "string" || cell.f === "") return;
    const scope = core.tables.scope(step.subUnitId, row, column);
    const above = row > 0 ? core.tables.at(step.subUnitId, row - 1, column) : undefined;
    cell.f = toEngineFormula(cell.f, { ...scope, at: scope.at ?? above });
  });
}

function refuseLocked(core: Core, sheetId: string, box: Box): void {
  try {
    assertUnlocked(core, core.sheets.of(sheetId), box);
  } catch (refusal) {
    if (!(refusal instanceof BookError)) throw refusal;
    core.events.emit({ type: "refused", reason: "protected sheet" });
    throw new CustomCommandExecutionError(refusal.message);
  }
}

function beforeStep(watched: Watched, step: ISetRangeValuesMutationParams): void {
  const { core } = watched;
  const { subUnitId: sheetId } = step;
  const { contents: box } = touchedCells(step);
  translate(core, step);
  if (!box) return;
  refuseLocked(core, sheetId, box);
  const isOne = box.rows === 1 && box.columns === 1;
  const before = isOne ? core.engine.cells.value({ sheetId, ...box }) : null;
  const contentBefore = isOne ? contentOf(core, sheetId, box) : null;
  watched.pending = { sheetId, box, before, contentBefore };
}

function afterStep(watched: Watched, step: ISetRangeValuesMutationParams): void {
  const { pending } = watched;
  const { contents, looks } = touchedCells(step);
  if (!contents && looks) announceLooks(watched.core, step.subUnitId, looks);
  if (!contents || watched.structural > 0) return;
  const known = pending && isSameBox(pending.box, contents) ? pending : null;
  const edit = known ?? { sheetId: step.subUnitId, box: contents, before: null, contentBefore: null };
  const isReplayed = watched.history.isReplaying;
  macrotask(() => finish(watched, edit, isReplayed));
}

function announceLooks(core: Core, sheetId: string, box: Box): void {
  core.events.emit({ type: "formatChanged", origin: core.origin, sheet: core.sheets.of(sheetId), box });
}

/** Lets tables grow or fill as the user's entry wishes, unless it is only undone or redone, and tells of it. */
function finish(watched: Watched, edit: Edit, isReplayed: boolean): void {
  const { core } = watched;
  const growth = isReplayed ? null : grow(watched, edit);
  if (!isReplayed && !growth) core.change(() => fillByTyping(core, edit.sheetId, edit.box));
  if (!core.sheets.of(edit.sheetId).isDeleted && isNoticed(watched, edit)) reportEdit(core, edit, growth);
}

function grow({ core, history }: Watched, { sheetId, box }: Edit): Growth | null {
  const before = core.tables.states;
  const growth = core.change(() => growByTyping(core, sheetId, box));
  if (!growth) return null;
  const { filled, blank } = filledFormulas(core, { sheetId, added: growth.added, typed: box });
  const after = { tables: core.tables.states, sheetId, cells: filled };
  history.push({ tables: before, sheetId, cells: blank }, after);
  return growth;
}

function isNoticed(watched: Watched, edit: Edit): boolean {
  if (edit.contentBefore === null) return true;
  const now = contentOf(watched.core, edit.sheetId, edit.box);
  const { reported } = watched;
  watched.reported = { sheetId: edit.sheetId, box: edit.box, content: now };
  return isNews(edit, now, reported);
}

/** Counts the structural commands of the user; rows that came into tables are furnished when one is through. */
function noteStructure(watched: Watched, { id }: ICommandInfo): void {
  const { core } = watched;
  if (core.engine.isQuiet || !STRUCTURAL.test(id)) return;
  watched.structural += 1;
  macrotask(() => {
    watched.structural -= 1;
    core.furnishGrown();
  });
}

/** Notices what the user types, pastes and clears in the grid, and lets tables react as in Excel. */
export function watchEdits(core: Core, history: UserHistory): void {
  const watched: Watched = { core, history, structural: 0, pending: null, reported: null };
  const { commands } = core.engine;

  commands.beforeCommandExecuted((command, options) => {
    noteStructure(watched, command);
    if (isUserStep(watched, command, options)) beforeStep(watched, writtenValues(command));
  });

  commands.onCommandExecuted((command, options) => {
    if (command.id === SetRangeValuesMutation.id && core.engine.isQuiet) watched.reported = null;
    if (!isUserStep(watched, command, options) || options?.onlyLocal) return;
    afterStep(watched, writtenValues(command));
  });
}
