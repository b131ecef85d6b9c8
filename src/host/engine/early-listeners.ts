import type { CommandListener, ICommandService } from "@univerjs/core";

/** Lets the book hear of commands before the engine's own parts do: those already act on what a command says. */
export interface EarlyListeners {
  beforeCommand(listener: CommandListener): void;
}

/** Must be called before the engine's first workbook is made, with which its parts start to listen. */
export function listenEarly(commands: ICommandService): EarlyListeners {
  const listeners: CommandListener[] = [];
  commands.beforeCommandExecuted((command, options) => {
    for (const listener of listeners) listener(command, options);
  });
  return { beforeCommand: (listener) => void listeners.push(listener) };
}
