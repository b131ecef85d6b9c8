import { CommandType, RedoCommandId, UndoCommandId, type IMutationInfo } from "@univerjs/core";
import { guardHistory } from "../../engine/patches/user-history";
import { storeCells, type CellRecords } from "../cells/write-cells";
import type { Core } from "../core";
import type { TableSnapshot } from "../tables/table-registry";

/** The engine's name of our own step: it brings tables (and cells filled for them) to a known state. */
const RESTORE = "controlbook.mutation.tables";

/** A state of the tables, and cells that belong to it. */
export interface TableMoment {
  readonly tables: TableSnapshot;
  readonly sheetId?: string;
  readonly cells?: CellRecords;
}

/** The user's undo stack as the parts of the workbook see it. */
export interface UserHistory {
  /** True while a step is undone or redone: nothing may grow or be filled then. */
  readonly isReplaying: boolean;
  /** Puts a step of its own on the stack. */
  push(before: TableMoment, after: TableMoment): void;
}

function restoring(moment: TableMoment): IMutationInfo {
  return { id: RESTORE, params: moment };
}

/** Keeps host and add-in work off the stack, and takes tables along when a user's step is undone. */
export function createUserHistory(core: Core): UserHistory {
  const { commands, history, workbookId } = core.engine;
  let replaying = 0;
  let isPushing = false;
  let atRest: TableSnapshot = [];

  commands.registerCommand({
    id: RESTORE,
    type: CommandType.MUTATION,
    handler: (_, moment: TableMoment) => {
      core.tables.restore(moment.tables);
      if (moment.sheetId !== undefined && moment.cells) storeCells(core, moment.sheetId, moment.cells);
      return true;
    },
  });

  commands.beforeCommandExecuted((command) => {
    if (command.id === UndoCommandId || command.id === RedoCommandId) replaying += 1;
    else if (command.type === CommandType.COMMAND && !core.engine.isQuiet) atRest = core.tables.states;
  });

  commands.onCommandExecuted((command) => {
    if (command.id === UndoCommandId || command.id === RedoCommandId) replaying -= 1;
  });

  guardHistory(workbookId, (step) => {
    if (isPushing) return step;
    if (core.engine.isQuiet) return null;
    const before = atRest;
    atRest = core.tables.states;
    if (before === atRest) return step;
    return {
      ...step,
      undoMutations: [...step.undoMutations, restoring({ tables: before })],
      redoMutations: [...step.redoMutations, restoring({ tables: atRest })],
    };
  });

  return {
    get isReplaying() {
      return replaying > 0;
    },
    push: (before, after) => {
      isPushing = true;
      const step = { undoMutations: [restoring(before)], redoMutations: [restoring(after)] };
      history.pushUndoRedo({ unitID: workbookId, ...step });
      isPushing = false;
    },
  };
}
