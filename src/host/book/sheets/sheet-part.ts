import type { Core } from "../core";
import type { Sheet } from "../types/sheet";
import type { EngineSheet } from "./engine-sheet";

/** What a part of one sheet works with: the workbook, the engine's sheet, and the sheet that it is a part of. */
export interface SheetPart {
  readonly core: Core;
  readonly sheet: EngineSheet;
  readonly owner: () => Sheet;
}
