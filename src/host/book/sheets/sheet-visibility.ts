import { SetWorksheetHideMutation } from "@univerjs/sheets";
import { invalidOperation } from "../refusals";
import type { Visibility } from "../types/sheet";
import type { EngineSheet } from "./engine-sheet";
import { isMarked, markSheet } from "./sheet-marks";
import type { SheetPart } from "./sheet-part";

/** Whether users see a sheet, may show it, or do not know of it. */
export function visibilityOf(sheet: EngineSheet): Visibility {
  if (!sheet.model().isSheetHidden()) return "Visible";
  return isMarked(sheet, "veryHidden") ? "VeryHidden" : "Hidden";
}

/** Refuses to take away the last sheet that can be seen. */
export function assertNotLastVisible({ core, sheet }: SheetPart): void {
  const isLast = visibilityOf(sheet) === "Visible" && core.visibleSheets().length === 1;
  if (isLast) throw invalidOperation("A workbook must contain at least one visible worksheet.");
}

/** Shows or hides a sheet; where the active one is hidden, another becomes active. One that is shown does not, whatever the grid makes of it. */
export function setVisibility(part: SheetPart, after: Visibility): void {
  const { core, sheet } = part;
  const owner = part.owner();
  const before = visibilityOf(sheet);
  const isHidden = after !== "Visible";
  if (isHidden) assertNotLastVisible(part);
  markSheet(part, "veryHidden", after === "VeryHidden");
  if (isHidden && owner === core.activeSheet())
    core.activate(core.visibleSheets().find((other) => other !== owner));
  const active = core.activeSheet();
  const place = { unitId: core.engine.workbookId, subUnitId: sheet.id };
  core.change(() => core.engine.run(SetWorksheetHideMutation.id, { ...place, hidden: isHidden ? 1 : 0 }));
  if (core.activeSheet() !== active) core.activate(active);
  if (before !== after)
    core.events.emit({ type: "visibilityChanged", origin: core.origin, sheet: owner, before, after });
}
