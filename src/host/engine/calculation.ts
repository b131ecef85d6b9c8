import { ICommandService, type Univer } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { nextMacrotask } from "./macrotask";
import { forgetSyntaxTrees } from "./patches/syntax-trees";

/** A cell by its sheet's engine id. */
export interface CellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Calculates on demand instead of 100 ms after the last change. */
export interface EngineCalculation {
  /** Formulas that wait for a calculation, or a calculation under way. */
  isBusy(): boolean;
  /** Calculates until nothing waits. */
  settle(): Promise<void>;
  /** Marks cells for calculation without touching them: no change, no event, no undo step. */
  recalculate(cells: readonly CellAt[]): void;
  /** While held, changes only queue up; what the queue marks is calculated after release. */
  hold(isHeld: boolean): void;
  readonly isHeld: boolean;
  /** How many calculations have run. */
  readonly count: number;
  /** Ends all waiting: the engine is gone. */
  stop(): void;
}

interface Trigger {
  _waitingCommandQueue: { readonly id: string }[];
  _executingDirtyData: IFormulaDirtyData;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(queue: readonly { readonly id: string }[]): IFormulaDirtyData;
  _mergeDirty(first: IFormulaDirtyData, second: IFormulaDirtyData): IFormulaDirtyData;
}

const START = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";
/** Milliseconds from the last change until a calculation that nobody asked for. */
const DELAY = 100;

interface Run {
  isRunning: boolean;
  isStopping: boolean;
  isRestarted: boolean;
  isHeld: boolean;
  isStopped: boolean;
  count: number;
}

function watchRuns(commands: ICommandService): Run {
  const run: Run = {
    isRunning: false,
    isStopping: false,
    isRestarted: false,
    isHeld: false,
    isStopped: false,
    count: 0,
  };
  commands.onCommandExecuted((command) => {
    if (command.id === START) {
      run.isRestarted = run.isStopping;
      run.isRunning = true;
      run.count += 1;
    } else if (command.id === STOP) {
      run.isStopping = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const note = command.params as ISetFormulaCalculationNotificationMutation;
      if (note.functionsExecutedState === undefined) return;
      const wasStopped =
        run.isStopping && note.functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION;
      run.isRunning = wasStopped && run.isRestarted;
      run.isStopping = false;
      run.isRestarted = false;
    }
  });
  return run;
}

/** Formulas on a changed table may stand on any sheet, but the engine forgets only the table's own sheet. */
function forgetAllSheets(
  dirty: IFormulaDirtyData,
  workbookId: string,
  sheetIds: readonly string[],
): IFormulaDirtyData {
  const ofWorkbook: Record<string, string> = { ...dirty.clearDependencyTreeCache[workbookId] };
  for (const id of sheetIds) ofWorkbook[id] = "1";
  return {
    ...dirty,
    clearDependencyTreeCache: { ...dirty.clearDependencyTreeCache, [workbookId]: ofWorkbook },
  };
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

/** Takes the calculation of one workbook into our own hands. */
export function createCalculation(
  univer: Univer,
  workbookId: string,
  sheetIds: () => readonly string[],
): EngineCalculation {
  const commands = univer.__getInjector().get(ICommandService);
  const trigger = univer.__getInjector().get(TriggerCalculationController) as unknown as Trigger;
  const marked: CellAt[] = [];
  const run = watchRuns(commands);
  const endWaiting = takeTimer(trigger, () => void settle());

  function waits(): boolean {
    return trigger._waitingCommandQueue.length > 0 || marked.length > 0;
  }

  function collectDirty(): IFormulaDirtyData {
    endWaiting();
    const queue = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    let dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    if (queue.some((command) => /super-table|defined-name/.test(command.id))) {
      forgetSyntaxTrees();
      dirty = forgetAllSheets(dirty, workbookId, sheetIds());
    }
    return { ...dirty, dirtyRanges: [...dirty.dirtyRanges, ...marked.splice(0).map(rangeOf)] };
  }

  function rangeOf({ sheetId, row, column }: CellAt) {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { unitId: workbookId, sheetId, range };
  }

  function flush(): void {
    if (run.isStopped || run.isHeld || run.isRunning || !waits()) return;
    trigger._executingDirtyData = collectDirty();
    run.isRunning = true;
    commands.syncExecuteCommand(START, { ...trigger._executingDirtyData }, { onlyLocal: true });
  }

  function isUnderWay(): boolean {
    return !run.isStopped && (run.isRunning || (waits() && !run.isHeld));
  }

  async function settle(): Promise<void> {
    // the engine's own listeners update its formula model before this turn ends
    await nextMacrotask();
    for (flush(); isUnderWay(); flush()) await nextMacrotask();
  }

  return {
    isBusy: () => run.isRunning || waits(),
    settle,
    recalculate: (cells) => void marked.push(...cells),
    hold: (isHeld) => {
      run.isHeld = isHeld;
    },
    get isHeld() {
      return run.isHeld;
    },
    stop: () => {
      endWaiting();
      run.isStopped = true;
    },
    get count() {
      return run.count;
    },
  };
}
