import type { ICommandInfo } from "@univerjs/core";

/** What a command of the engine was called with; the caller knows the command's own type. */
export function parametersOf<Parameters extends object>(command: ICommandInfo): Partial<Parameters> {
  return (command.params ?? {}) as Partial<Parameters>;
}

/** The same for commands that are always called with everything. */
export function allParametersOf<Parameters extends object>(command: ICommandInfo): Parameters {
  return command.params as Parameters;
}
