import type { Sheet } from "../types/sheet";

/** Knows each sheet under the engine's id, for the life of the workbook. */
export interface SheetRegistry {
  /** The sheet of an engine's id, made when it is first asked for. */
  of(engineId: string): Sheet;
  engineId(sheet: Sheet): string;
}

/** A sheet that was deleted and brought back by undo is the same sheet again. */
export function createSheetRegistry(make: (engineId: string) => Sheet): SheetRegistry {
  const sheets = new Map<string, Sheet>();
  const engineIds = new Map<Sheet, string>();

  function of(engineId: string): Sheet {
    const known = sheets.get(engineId);
    if (known) return known;
    const sheet = make(engineId);
    sheets.set(engineId, sheet);
    engineIds.set(sheet, engineId);
    return sheet;
  }

  return { of, engineId: (sheet) => engineIds.get(sheet) ?? "" };
}
