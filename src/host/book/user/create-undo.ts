import type { Core } from "../core";
import type { Undo } from "../types/undo";

/** Undo and redo of the user's own steps. */
export function createUndo(core: Core): Undo {
  const { history, workbook, workbookId } = core.engine;
  let status = { undos: 0, redos: 0 };
  history.undoRedoStatus$.subscribe((next) => {
    status = next;
  });

  async function replay(isPossible: boolean, step: () => unknown): Promise<boolean> {
    if (!isPossible) return false;
    core.engine.loudly(step);
    await core.events.drained();
    return true;
  }

  return {
    get canUndo() {
      return status.undos > 0;
    },
    get canRedo() {
      return status.redos > 0;
    },
    undo: () => replay(status.undos > 0, () => workbook.undo()),
    redo: () => replay(status.redos > 0, () => workbook.redo()),
    clear: () => history.clearUndoRedo(workbookId),
  };
}
