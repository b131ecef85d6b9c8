import type { FWorksheet } from "@univerjs/sheets/lib/facade";
import type { Core } from "../core";
import { createEngineSheet } from "../sheets/engine-sheet";
import type { Sheet } from "../types/sheet";

/** Runs a user's command and waits until everything that follows from it is done. */
export async function act<Result>(core: Core, work: () => Result): Promise<Result> {
  const result = core.as("user", () => core.engine.loudly(work));
  await core.events.drained();
  return result;
}

/** Runs a user's command on one sheet. */
export function actOn(core: Core, sheet: Sheet, work: (facade: FWorksheet) => unknown): Promise<void> {
  return act(core, () => void work(createEngineSheet(core, core.sheets.engineId(sheet)).facade()));
}
