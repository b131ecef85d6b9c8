import type { Engine } from "../../engine/engine";
import type { Sheet } from "../types/sheet";
import type { SheetRegistry } from "./sheet-registry";

/** Finds sheets by what users and Office.js call them. */
export interface SheetLookup {
  /** A sheet by the id that Office.js knows, or by its name in any case. */
  sheetOf(key: string): Sheet | null;
  sheetNamed(name: string): Sheet | null;
  activeSheet(): Sheet;
  visibleSheets(): readonly Sheet[];
  activate(sheet: Sheet | undefined): void;
}

/** Reads the engine's order of sheets each time it is asked. */
export function createSheetLookup(engine: Engine, sheets: SheetRegistry): SheetLookup {
  const worksheets = engine.workbook.getWorkbook();

  function all(): Sheet[] {
    return worksheets.getSheetOrders().map((id) => sheets.of(id));
  }

  function sheetNamed(name: string): Sheet | null {
    const folded = name.toLowerCase();
    return all().find((sheet) => sheet.name.toLowerCase() === folded) ?? null;
  }

  function sheetOf(key: string): Sheet | null {
    const folded = key.toLowerCase();
    return all().find((sheet) => sheet.id.toLowerCase() === folded) ?? sheetNamed(key);
  }

  function activate(sheet: Sheet | undefined): void {
    if (!sheet || sheet.isDeleted) return;
    engine.quietly(() => engine.workbook.setActiveSheet(sheets.engineId(sheet)));
  }

  return {
    sheetOf,
    sheetNamed,
    activeSheet: () => sheets.of(worksheets.getActiveSheet().getSheetId()),
    visibleSheets: () => all().filter((sheet) => sheet.visibility === "Visible"),
    activate,
  };
}
