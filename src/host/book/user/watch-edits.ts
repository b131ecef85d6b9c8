import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { writtenValues } from "../../engine/command-parameters";
import { macrotask } from "../../engine/macrotask";
import { isSameBox } from "../boxes";
import type { Core } from "../core";
import { toEngineFormula } from "../formula/to-engine";
import { assertUnlocked } from "../sheets/protected-cells";
import { assertFormattable } from "../sheets/protected-looks";
import { contentOf, type Edit } from "./edit-report";
import { finishEdits, type DueEdit, type Finishing } from "./finish-edits";
import type { UserHistory } from "./user-history";
import { moveReaction } from "./moved-blocks";
import { refuseWhere } from "./refuse";
import { keepTablesUnmerged } from "./unmerged-tables";
import { eachCell, touchedCells } from "./user-edits";

/** Commands in which the engine rewrites formulas of cells that merely moved. */
const STRUCTURAL = /^sheet\.command\.(?:insert|remove|delete|append).*(?:row|col|range)/;

/** What is known while the user's edits are watched. */
export interface Watched extends Finishing {
  /** Work under way in which the engine writes formulas that nobody edits. */
  structural: number;
  /** The edit that the engine is about to make. */
  pending: Edit | null;
  /** Edits that were made and not yet looked at. */
  readonly due: DueEdit[];
}

function isUserStep(
  { core }: Watched,
  { id }: ICommandInfo,
  options: IExecutionOptions | undefined,
): boolean {
  return id === SetRangeValuesMutation.id && !options?.["fromFormula"] && !core.engine.isQuiet;
}

/** Formulas typed in Excel's text become the engine's before they are stored. */
function translate({ tables }: Core, step: ISetRangeValuesMutationParams): void {
  eachCell(step, (row, column, cell) => {
    if (typeof cell?.f !== "string" || cell.f === "") return;
    const scope = tables.scope(step.subUnitId, row, column);
    const above = row > 0 ? tables.at(step.subUnitId, row - 1, column) : undefined;
    const left = column > 0 ? tables.at(step.subUnitId, row, column - 1) : undefined;
    cell.f = toEngineFormula(cell.f, { ...scope, at: scope.at ?? above ?? left });
  });
}

function beforeStep(watched: Watched, step: ISetRangeValuesMutationParams): void {
  const { core } = watched;
  const { subUnitId: sheetId } = step;
  const { contents: box, looks } = touchedCells(step);
  const sheet = core.sheets.of(sheetId);
  translate(core, step);
  if (looks && !box) refuseWhere(core, "protected sheet", () => assertFormattable(sheet));
  if (!box) return;
  refuseWhere(core, "protected sheet", () => assertUnlocked(core, sheet, box));
  const isOne = box.rows === 1 && box.columns === 1;
  const before = isOne ? core.engine.cells.value({ sheetId, ...box }) : null;
  const contentBefore = isOne ? contentOf(core, sheetId, box) : null;
  watched.pending = { sheetId, box, before, contentBefore };
}

function afterStep(watched: Watched, step: ISetRangeValuesMutationParams): void {
  const { core, pending } = watched;
  const { subUnitId: sheetId } = step;
  const { contents, looks } = touchedCells(step);
  if (!contents && looks)
    core.events.emit({ type: "formatChanged", origin: "user", sheet: core.sheets.of(sheetId), box: looks });
  if (!contents || watched.structural > 0) return;
  const known = pending && isSameBox(pending.box, contents) ? pending : null;
  noteEdit(watched, known ?? { sheetId, box: contents, before: null, contentBefore: null });
}

/** Some gestures empty cells and then fill them: one edit. */
function noteEdit(watched: Watched, edit: Edit): void {
  const { due } = watched;
  const isKnown = due.some((known) => known.sheetId === edit.sheetId && isSameBox(known.box, edit.box));
  if (isKnown) return;
  due.push({ ...edit, isReplayed: watched.history.isReplaying });
  if (due.length === 1) macrotask(() => finishEdits(watched, due.splice(0)));
}

/** From here to the next turn the engine rewrites formulas; rows that came into tables are furnished then. */
function startStructure(watched: Watched): void {
  const { core, history } = watched;
  const { isReplaying } = history;
  watched.structural += 1;
  macrotask(() => {
    watched.structural -= 1;
    if (isReplaying) core.forgetGrown();
    else core.furnishGrown();
  });
}

/** Notices what the user types, pastes, moves and clears in the grid, and lets tables react as in Excel. */
export function watchEdits(core: Core, history: UserHistory): void {
  const watched: Watched = { core, history, structural: 0, pending: null, reported: null, due: [] };
  const moves = moveReaction(core);

  core.engine.beforeCommand((command, options) => {
    if (core.engine.isQuiet) return;
    if (STRUCTURAL.test(command.id)) startStructure(watched);
    moves.before(command);
    keepTablesUnmerged(core, command);
    if (isUserStep(watched, command, options)) beforeStep(watched, writtenValues(command));
  });

  core.engine.commands.onCommandExecuted((command, options) => {
    if (core.engine.isQuiet) {
      if (command.id === SetRangeValuesMutation.id) watched.reported = null;
      return;
    }
    const moved = watched.structural === 0 ? moves.after(command) : [];
    if (moves.rewritesFormulas(command)) startStructure(watched);
    for (const edit of moved) noteEdit(watched, edit);
    if (isUserStep(watched, command, options) && !options?.onlyLocal)
      afterStep(watched, writtenValues(command));
  });
}
