import type { ICommandInfo } from "@univerjs/core";
import type {
  IMoveRangeMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
} from "@univerjs/sheets";

/** What a command of the engine was called with; the caller knows the command's own type. */
export function parametersOf<Parameters extends object>(command: ICommandInfo): Partial<Parameters> {
  return command.params ?? {};
}

/** What SetRangeValuesMutation is always called with. */
export function writtenValues(command: ICommandInfo): ISetRangeValuesMutationParams {
  return command.params as ISetRangeValuesMutationParams;
}

/** What SetSelectionsOperation is always called with. */
export function chosenCells(command: ICommandInfo): ISetSelectionsOperationParams {
  return command.params as ISetSelectionsOperationParams;
}

/** What MoveRangeMutation is always called with. */
export function movedBlock(command: ICommandInfo): IMoveRangeMutationParams {
  return command.params as IMoveRangeMutationParams;
}
