import { createCells } from "../cells/create-cells";
import type { Core } from "../core";
import { createStore } from "../create-store";
import { createFormats } from "../formats/create-formats";
import { hexColor } from "../formats/style-record";
import { createHighlights } from "../rules/create-highlights";
import { createValidations } from "../rules/create-validations";
import type { Sheet } from "../types/sheet";
import { createPage } from "./create-page";
import { createProtection } from "./create-protection";
import { createEngineSheet } from "./engine-sheet";
import { sheetActions } from "./sheet-actions";
import { isMarked } from "./sheet-marks";
import type { SheetPart } from "./sheet-part";
import { visibilityOf } from "./sheet-visibility";

type SheetContents = Pick<
  Sheet,
  "cells" | "formats" | "validations" | "highlights" | "protection" | "page" | "customProperties"
>;

function sheetContents(part: SheetPart): SheetContents {
  const { core, sheet, owner } = part;
  return {
    cells: createCells(part),
    formats: createFormats(part),
    validations: createValidations(part),
    highlights: createHighlights(part),
    protection: createProtection(core, owner),
    page: createPage(core, sheet.id),
    customProperties: createStore<string>(),
  };
}

/** One worksheet over the engine's. */
export function createSheet(core: Core, engineId: string): Sheet {
  const engine = createEngineSheet(core, engineId);
  const part: SheetPart = { core, sheet: engine, owner: () => sheet };
  const sheet: Sheet = {
    id: core.nextId(),
    get name() {
      return engine.model().getName();
    },
    get position() {
      return core.engine.workbook.getWorkbook().getSheetOrders().indexOf(engineId);
    },
    get visibility() {
      return visibilityOf(engine);
    },
    get tabColor() {
      return hexColor(engine.model().getTabColor()) ?? "";
    },
    get showGridlines() {
      return !engine.model().hasHiddenGridlines();
    },
    get showHeadings() {
      return !isMarked(engine, "hidesHeadings");
    },
    get freeze() {
      const { xSplit, ySplit } = engine.model().getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    get isDeleted() {
      return !engine.exists;
    },
    ...sheetContents(part),
    ...sheetActions(part),
  };
  return sheet;
}
