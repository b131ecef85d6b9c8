import { accessDenied, alreadyExists, invalidArgument, invalidOperation } from "../refusals";
import type { Frozen, Sheet } from "../types/sheet";
import { markSheet } from "./sheet-marks";
import { isSheetName } from "./sheet-name";
import type { SheetPart } from "./sheet-part";
import { assertNotLastVisible, setVisibility, visibilityOf } from "./sheet-visibility";

type SheetActions = Pick<
  Sheet,
  | "rename"
  | "move"
  | "setVisibility"
  | "setTabColor"
  | "setShowGridlines"
  | "setShowHeadings"
  | "setFreeze"
  | "activate"
  | "delete"
>;

function rename({ core, sheet, owner }: SheetPart, name: string): void {
  if (!isSheetName(name)) throw invalidArgument();
  const taken = core.sheetNamed(name);
  if (taken && taken !== owner()) throw alreadyExists();
  if (name !== sheet.model().getName()) core.change(() => sheet.facade().setName(name));
}

function move({ core, sheet }: SheetPart, position: number): void {
  const { workbook } = core.engine;
  if (position < 0 || position >= workbook.getNumSheets()) throw invalidArgument();
  core.change(() => workbook.moveSheet(sheet.facade(), position));
}

function setFreeze({ core, sheet, owner }: SheetPart, { rows, columns }: Frozen): void {
  if (owner().protection.isProtected) throw accessDenied();
  const split = { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
  core.change(() => sheet.facade().setFreeze(split));
}

function activate({ core, sheet, owner }: SheetPart): void {
  if (visibilityOf(sheet) !== "Visible") throw invalidOperation("A hidden worksheet cannot be activated.");
  core.activate(owner());
}

function remove(part: SheetPart): void {
  assertNotLastVisible(part);
  part.core.change(() => part.core.engine.workbook.deleteSheet(part.sheet.id));
}

/** What can be done to a whole sheet. */
export function sheetActions(part: SheetPart): SheetActions {
  const { core, sheet } = part;
  return {
    rename: (name) => rename(part, name),
    move: (position) => move(part, position),
    setVisibility: (visibility) => setVisibility(part, visibility),
    setTabColor: (color) => void core.change(() => sheet.facade().setTabColor(color)),
    setShowGridlines: (show) => void core.change(() => sheet.facade().setHiddenGridlines(!show)),
    setShowHeadings: (show) => markSheet(part, "hidesHeadings", !show),
    setFreeze: (freeze) => setFreeze(part, freeze),
    activate: () => activate(part),
    delete: () => remove(part),
  };
}
