import type { Univer } from "@univerjs/core";
import type { IFormulaDirtyData } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { CellAt } from "./cell-at";
import { forgetSyntaxTrees } from "./patches/syntax-trees";

/** What waits for a calculation: what the engine noticed, and cells that were marked for it. */
export interface WaitingChanges {
  readonly isEmpty: () => boolean;
  readonly mark: (cells: readonly CellAt[]) => void;
  /** Hands over all that waits, with what a calculation under way had not done. */
  readonly take: () => IFormulaDirtyData;
  /** Ends the waiting for a calculation that nobody asked for. */
  readonly endWaiting: () => void;
}

/** The workbook whose formulas are calculated. */
export interface CalculatedWorkbook {
  readonly univer: Univer;
  readonly id: string;
  readonly sheetIds: () => readonly string[];
}

interface Trigger {
  _waitingCommandQueue: { readonly id: string }[];
  _executingDirtyData: IFormulaDirtyData;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(queue: readonly { readonly id: string }[]): IFormulaDirtyData;
  _mergeDirty(first: IFormulaDirtyData, second: IFormulaDirtyData): IFormulaDirtyData;
}

/** Milliseconds from the last change until a calculation that nobody asked for. */
const DELAY = 100;

/** Formulas on a changed table may stand on any sheet, but the engine forgets only the table's own sheet. */
function forgetAllSheets(dirty: IFormulaDirtyData, { id, sheetIds }: CalculatedWorkbook): IFormulaDirtyData {
  const ofWorkbook: Record<string, string> = { ...dirty.clearDependencyTreeCache[id] };
  for (const sheetId of sheetIds()) ofWorkbook[sheetId] = "1";
  const clearDependencyTreeCache = { ...dirty.clearDependencyTreeCache, [id]: ofWorkbook };
  return { ...dirty, clearDependencyTreeCache };
}

/**
 * The engine's own timer stops a calculation that is under way and starts it all over, whatever came in; ours waits for
 * its end. The function given back ends the waiting.
 */
function takeTimer(trigger: Trigger, calculate: () => void): () => void {
  clearTimeout(trigger._setTimeoutKey);
  let own: ReturnType<typeof setTimeout> | undefined;
  Object.defineProperty(trigger, "_setTimeoutKey", {
    get: () => own,
    set: (theirs: ReturnType<typeof setTimeout>) => {
      clearTimeout(theirs);
      clearTimeout(own);
      own = setTimeout(calculate, DELAY);
    },
  });
  return () => clearTimeout(own);
}

function takeNoticed(trigger: Trigger, workbook: CalculatedWorkbook): IFormulaDirtyData {
  const queue = trigger._waitingCommandQueue;
  trigger._waitingCommandQueue = [];
  const dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
  if (!queue.some((command) => /super-table|defined-name/.test(command.id))) return dirty;
  forgetSyntaxTrees();
  return forgetAllSheets(dirty, workbook);
}

/** Takes the engine's list of what waits into our own hands; `calculate` runs when nobody asks for a while. */
export function watchChanges(workbook: CalculatedWorkbook, calculate: () => void): WaitingChanges {
  const trigger = workbook.univer.__getInjector().get(TriggerCalculationController) as unknown as Trigger;
  const endWaiting = takeTimer(trigger, calculate);
  const marked: CellAt[] = [];

  function rangeOf({ sheetId, row, column }: CellAt) {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { unitId: workbook.id, sheetId, range };
  }

  function take(): IFormulaDirtyData {
    endWaiting();
    const noticed = takeNoticed(trigger, workbook);
    const dirtyRanges = [...noticed.dirtyRanges, ...marked.splice(0).map(rangeOf)];
    trigger._executingDirtyData = { ...noticed, dirtyRanges };
    return trigger._executingDirtyData;
  }

  return {
    isEmpty: () => trigger._waitingCommandQueue.length === 0 && marked.length === 0,
    mark: (cells) => void marked.push(...cells),
    take,
    endWaiting,
  };
}
