import { CustomCommandExecutionError } from "@univerjs/core";
import { BookError } from "../book-error";
import type { Core } from "../core";
import type { Refused } from "../types/event";

/** Stops the engine's command that is about to run, and tells the user why. */
export function refuse(core: Core, reason: Refused["reason"]): never {
  core.events.emit({ type: "refused", reason });
  throw new CustomCommandExecutionError(reason);
}

/** Refuses the user's command where the same would be refused to the add-in. */
export function refuseWhere(core: Core, reason: Refused["reason"], assert: () => void): void {
  try {
    assert();
  } catch (refusal) {
    if (refusal instanceof BookError) refuse(core, reason);
    throw refusal;
  }
}
