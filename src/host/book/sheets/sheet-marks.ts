import type { EngineSheet } from "./engine-sheet";
import type { SheetPart } from "./sheet-part";

/** Facts of a sheet that the engine has no word for, kept in its metadata. */
type SheetMark = "veryHidden" | "hidesHeadings";

/** Whether a sheet carries a mark. */
export function isMarked(sheet: EngineSheet, mark: SheetMark): boolean {
  return sheet.model().getCustomMetadata()?.[mark] === true;
}

/** Puts a mark on a sheet or takes it away. */
export function markSheet({ core, sheet }: SheetPart, mark: SheetMark, isSo: boolean): void {
  const model = sheet.model();
  core.change(() => model.setCustomMetadata({ ...model.getCustomMetadata(), [mark]: isSo }));
}
