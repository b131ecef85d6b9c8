import {
  CommandType,
  RedoCommandId,
  UndoCommandId,
  type ICommandInfo,
  type IMutationInfo,
} from "@univerjs/core";
import { guardHistory } from "../../engine/patches/user-history";
import { announceEdit } from "../cells/announce-edit";
import { storeCells, type CellRecords } from "../cells/write-cells";
import type { Core } from "../core";
import type { TableSnapshot } from "../tables/table-registry";
import { announceFilter } from "../tables/table-filters";
import type { TableState } from "../tables/table-state";
import type { Box } from "../types/box";
import { keptCells } from "./kept-cells";
import type { TakenCells, UserHistory } from "./user-history";

/** The engine's name of our own step: it brings tables (and cells filled for them) to a known state. */
const RESTORE = "controlbook.mutation.tables";

/** A state of the tables, and cells that belong to it. */
interface TableMoment {
  readonly tables: TableSnapshot;
  readonly filled?: { readonly sheetId: string; readonly box: Box; readonly cells: CellRecords };
}

function momentOf(core: Core, cells: TakenCells): TableMoment {
  const { sheetId, box } = cells;
  return { tables: core.tables.states, filled: { sheetId, box, cells: keptCells(core, cells) } };
}

function restoring(moment: TableMoment): IMutationInfo {
  return { id: RESTORE, params: moment };
}

function restoreCells(core: Core, { sheetId, box, cells }: NonNullable<TableMoment["filled"]>): void {
  storeCells(core, sheetId, cells);
  core.as("user", () => announceEdit(core, { sheet: core.sheets.of(sheetId), box }));
}

function filtersOf(state: TableState | undefined): string {
  return JSON.stringify(state?.columns.map(({ filter }) => filter));
}

function restoreTables(core: Core, tables: TableSnapshot): void {
  const before = core.tables.states;
  core.tables.restore(tables);
  for (const state of tables) {
    const known = before.find(({ id }) => id === state.id);
    if (known && filtersOf(known) !== filtersOf(state)) announceFilter(core, state);
  }
}

/** Teaches the engine our own step. */
function registerRestore(core: Core): void {
  core.engine.commands.registerCommand({
    id: RESTORE,
    type: CommandType.MUTATION,
    handler: (_, { tables, filled }: TableMoment) => {
      restoreTables(core, tables);
      if (filled) restoreCells(core, filled);
      return true;
    },
  });
}

/** What is known while the user works. */
interface Watched {
  /** Steps that are being undone or redone. */
  replaying: number;
  isPushing: boolean;
  /** The tables before the user's step. */
  atRest: TableSnapshot;
}

function isReplay({ id }: ICommandInfo): boolean {
  return id === UndoCommandId || id === RedoCommandId;
}

function watchCommands(core: Core, watched: Watched): void {
  const { engine, tables } = core;
  engine.commands.beforeCommandExecuted((command) => {
    if (isReplay(command)) watched.replaying += 1;
    else if (command.type === CommandType.COMMAND && !engine.isQuiet) watched.atRest = tables.states;
  });
  engine.commands.onCommandExecuted((command) => {
    if (isReplay(command)) watched.replaying -= 1;
  });
}

/** Lets only the user's steps through, with the tables' states before and after. */
function guardSteps({ engine, tables }: Core, watched: Watched): void {
  guardHistory(engine.workbookId, (step) => {
    if (watched.isPushing) return step;
    if (engine.isQuiet) return null;
    const before = watched.atRest;
    const after = tables.states;
    watched.atRest = after;
    if (before === after) return step;
    return {
      ...step,
      undoMutations: [...step.undoMutations, restoring({ tables: before })],
      redoMutations: [...step.redoMutations, restoring({ tables: after })],
    };
  });
}

/** Keeps host and add-in work off the stack, and takes tables along when a user's step is undone. */
export function createUserHistory(core: Core): UserHistory {
  const { history, workbookId } = core.engine;
  const watched: Watched = { replaying: 0, isPushing: false, atRest: [] };
  registerRestore(core);
  watchCommands(core, watched);
  guardSteps(core, watched);
  return {
    get isReplaying() {
      return watched.replaying > 0;
    },
    step: (cells, work) => {
      const before = momentOf(core, cells);
      core.change(work);
      const after = momentOf(core, cells);
      watched.isPushing = true;
      const step = { undoMutations: [restoring(before)], redoMutations: [restoring(after)] };
      history.pushUndoRedo({ unitID: workbookId, ...step });
      watched.isPushing = false;
    },
  };
}
