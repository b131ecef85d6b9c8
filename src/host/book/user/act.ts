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

/** Runs a user's command on one sheet, which is in front meanwhile: the engine moves the formulas of the sheet in front. */
export function actOn(core: Core, sheet: Sheet, work: (facade: FWorksheet) => unknown): Promise<void> {
  const id = core.sheets.engineId(sheet);
  return act(core, () => core.onSheet(id, () => void work(createEngineSheet(core, id).facade())));
}
