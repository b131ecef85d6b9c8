import type { ICommandInfo, ICommandService } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";

/** The command that starts a calculation. */
export const START = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";

/** How far the engine's calculation is. */
export interface CalculationRun {
  isRunning: boolean;
  /** Nothing is calculated until this is taken back. */
  isHeld: boolean;
  /** Nothing is calculated any more. */
  isStopped: boolean;
  /** How many calculations were started. */
  count: number;
}

interface Watched extends CalculationRun {
  isStopping: boolean;
  isRestarted: boolean;
}

/** A calculation that was stopped goes on only where another was started meanwhile. */
function noteEnd(run: Watched, { params }: ICommandInfo): void {
  const { functionsExecutedState: state } = params as ISetFormulaCalculationNotificationMutation;
  if (state === undefined) return;
  const wasStopped = run.isStopping && state === FormulaExecutedStateType.STOP_EXECUTION;
  run.isRunning = wasStopped && run.isRestarted;
  run.isStopping = false;
  run.isRestarted = false;
}

/** Follows the engine's calculations from their commands. */
export function watchRuns(commands: ICommandService): CalculationRun {
  const idle = { isRunning: false, isHeld: false, isStopped: false, count: 0 };
  const run: Watched = { ...idle, isStopping: false, isRestarted: false };
  commands.onCommandExecuted((command) => {
    if (command.id === START) {
      run.isRestarted = run.isStopping;
      run.isRunning = true;
      run.count += 1;
    } else if (command.id === STOP) {
      run.isStopping = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) noteEnd(run, command);
  });
  return run;
}
