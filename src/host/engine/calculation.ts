import { ICommandService } from "@univerjs/core";
import type { CellAt } from "./cell-at";
import { START, watchRuns } from "./calculation-run";
import { nextMacrotask } from "./macrotask";
import { watchChanges, type CalculatedWorkbook } from "./waiting-changes";

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
  readonly isStopped: boolean;
}

/** Takes the calculation of one workbook into our own hands. */
export function createCalculation(workbook: CalculatedWorkbook): EngineCalculation {
  const commands = workbook.univer.__getInjector().get(ICommandService);
  const run = watchRuns(commands);
  const changes = watchChanges(workbook, () => void settle());

  function flush(): void {
    if (run.isStopped || run.isHeld || run.isRunning || changes.isEmpty()) return;
    const dirty = changes.take();
    run.isRunning = true;
    commands.syncExecuteCommand(START, { ...dirty }, { onlyLocal: true });
  }

  function isUnderWay(): boolean {
    return !run.isStopped && (run.isRunning || (!changes.isEmpty() && !run.isHeld));
  }

  async function settle(): Promise<void> {
    // the engine's own listeners update its formula model before this turn ends
    await nextMacrotask();
    for (flush(); isUnderWay(); flush()) await nextMacrotask();
  }

  return {
    isBusy: () => run.isRunning || !changes.isEmpty(),
    settle,
    recalculate: changes.mark,
    hold: (isHeld) => void (run.isHeld = isHeld),
    get isHeld() {
      return run.isHeld;
    },
    stop: () => {
      changes.endWaiting();
      run.isStopped = true;
    },
    get isStopped() {
      return run.isStopped;
    },
    get count() {
      return run.count;
    },
  };
}
