import { createCells } from "../cells/create-cells";
import type { Core } from "../core";
import { createStore } from "../create-store";
import { createFormats } from "../formats/create-formats";
import { hexColor } from "../formats/style-record";
import { createNames } from "../names/create-names";
import { accessDenied, alreadyExists, invalidArgument, invalidOperation } from "../refusals";
import { createHighlights } from "../rules/create-highlights";
import { createValidations } from "../rules/create-validations";
import type { Sheet, Visibility } from "../types/sheet";
import { createCharts } from "./create-charts";
import { createPage } from "./create-page";
import { createProtection } from "./create-protection";
import { createEngineSheet, type EngineSheet } from "./engine-sheet";
import { isSheetName } from "./sheet-name";
import { SetWorksheetHideMutation } from "@univerjs/sheets";

/** The sheet's own mark in the engine's metadata: hidden so that no menu offers to show it. */
const VERY_HIDDEN = "veryHidden";
const NO_HEADINGS = "hidesHeadings";

function mark(core: Core, sheet: EngineSheet, marks: Readonly<Record<string, boolean>>): void {
  const model = sheet.model();
  core.change(() => model.setCustomMetadata({ ...model.getCustomMetadata(), ...marks }));
}

function visibilityOf(sheet: EngineSheet): Visibility {
  if (!sheet.model().isSheetHidden()) return "Visible";
  return sheet.model().getCustomMetadata()?.[VERY_HIDDEN] === true ? "VeryHidden" : "Hidden";
}

/** One worksheet over the engine's. */
export function createSheet(core: Core, engineId: string): Sheet {
  const engine = createEngineSheet(core, engineId);
  const id = core.nextId();
  const unitId = core.engine.workbookId;
  const customProperties = createStore<string>();
  const charts = createCharts(core, engineId);
  const owner = (): Sheet => sheet;

  function assertUnprotected(): void {
    if (protection.isProtected) throw accessDenied();
  }

  function rename(name: string): void {
    if (!isSheetName(name)) throw invalidArgument();
    const taken = core.sheetNamed(name);
    if (taken && taken !== sheet) throw alreadyExists();
    if (name !== engine.model().getName()) core.change(() => engine.facade().setName(name));
  }

  function setVisibility(visibility: Visibility): void {
    const before = visibilityOf(engine);
    const isLast = before === "Visible" && core.visibleSheets().length === 1;
    if (isLast && visibility !== "Visible") {
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
    }
    mark(core, engine, { [VERY_HIDDEN]: visibility === "VeryHidden" });
    const hidden = visibility === "Visible" ? 0 : 1;
    if (sheet === core.activeSheet() && hidden)
      core.activate(core.visibleSheets().find((other) => other !== sheet));
    core.change(() => core.engine.run(SetWorksheetHideMutation.id, { unitId, subUnitId: engineId, hidden }));
    if (before !== visibility) announceVisibility(before, visibility);
  }

  function announceVisibility(before: Visibility, after: Visibility): void {
    core.events.emit({ type: "visibilityChanged", origin: core.origin, sheet, before, after });
  }

  function remove(): void {
    const isLast = visibilityOf(engine) === "Visible" && core.visibleSheets().length === 1;
    if (isLast) throw invalidOperation("A workbook must contain at least one visible worksheet.");
    core.change(() => core.engine.workbook.deleteSheet(engineId));
  }

  const protection = createProtection(core, owner);
  const sheet: Sheet = {
    id,
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
      return engine.model().getCustomMetadata()?.[NO_HEADINGS] !== true;
    },
    get freeze() {
      const { xSplit, ySplit } = engine.model().getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    get isDeleted() {
      return !engine.exists;
    },
    cells: createCells(core, engine, owner),
    formats: createFormats(core, engine, owner),
    validations: createValidations(core, engine, owner),
    highlights: createHighlights(core, engine, owner),
    names: createNames(core, owner),
    protection,
    charts,
    page: createPage(core, engineId),
    customProperties,
    rename,
    move: (position) => {
      if (position < 0 || position >= core.engine.workbook.getNumSheets()) throw invalidArgument();
      core.change(() => core.engine.workbook.moveSheet(engine.facade(), position));
    },
    setVisibility,
    setTabColor: (color) => void core.change(() => engine.facade().setTabColor(color)),
    setShowGridlines: (show) => void core.change(() => engine.facade().setHiddenGridlines(!show)),
    setShowHeadings: (show) => mark(core, engine, { [NO_HEADINGS]: !show }),
    setFreeze: ({ rows, columns }) => {
      assertUnprotected();
      const split = { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
      core.change(() => engine.facade().setFreeze(split));
    },
    activate: () => {
      if (visibilityOf(engine) !== "Visible")
        throw invalidOperation("A hidden worksheet cannot be activated.");
      core.activate(sheet);
    },
    delete: remove,
  };
  return sheet;
}
