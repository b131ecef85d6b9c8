import type { IRange } from "@univerjs/core";
import type { CellAt } from "../engine/calculation";
import type { Engine } from "../engine/engine";
import type { Core } from "./core";
import { createEventPump } from "./event-pump";
import { createSheet } from "./sheets/create-sheet";
import { createSheetRegistry } from "./sheets/sheet-registry";
import { createTable } from "./tables/create-table";
import { furnishGrownRows } from "./tables/furnish-grown-rows";
import { plainReferences } from "./tables/plain-references";
import { createTableRegistry } from "./tables/table-registry";
import type { Origin } from "./types/event";
import type { Names } from "./types/name";
import type { Sheet } from "./types/sheet";
import type { Table } from "./types/table";
import { createUserHistory } from "./user/history";
import { refuseCommands } from "./user/refuse-commands";
import { watchEdits } from "./user/watch-edits";
import { watchSheets } from "./watch-sheets";
import { watchStructure, type GrownRows } from "./watch-structure";

/** Office.js shows ids as GUIDs; these count up, so that runs can be compared. */
function guid(number: number): string {
  return `{${number.toString(16).padStart(8, "0").toUpperCase()}-0001-4000-8000-000000000000}`;
}

/** Joins engine, tables, sheets and events, and starts listening to the engine. */
export function createCore(engine: Engine): Core {
  const tables = new Map<string, Table>();
  const grown: GrownRows[] = [];
  const worksheet = () => engine.workbook.getWorkbook();
  const events = createEventPump(settle);
  const sheets = createSheetRegistry((engineId) => createSheet(core, engineId));
  let names: Names | null = null;
  let origin: Origin | null = null;
  let lastId = 0;
  let shiftCells: Core["shiftCells"] = (_, work) => work();

  async function settle(): Promise<void> {
    await engine.calculation.settle();
  }

  function as<Result>(who: Origin, work: () => Result): Result {
    const before = origin;
    origin = who;
    try {
      return who === "user" ? engine.loudly(work) : work();
    } finally {
      origin = before;
    }
  }

  function allSheets(): Sheet[] {
    return worksheet()
      .getSheetOrders()
      .map((id) => sheets.of(id));
  }

  function sheetNamed(name: string): Sheet | null {
    const folded = name.toLowerCase();
    return allSheets().find((sheet) => sheet.name.toLowerCase() === folded) ?? null;
  }

  function onSheet<Result>(sheetId: string, work: () => Result): Result {
    const active = worksheet().getActiveSheet();
    const selected = engine.workbook.getActiveRange()?.getRange();
    const sheet = worksheet().getSheetBySheetId(sheetId) ?? active;
    if (sheet !== active) worksheet().setActiveSheet(sheet);
    try {
      return work();
    } finally {
      if (sheet !== active) worksheet().setActiveSheet(active);
      if (selected) restoreSelection(selected);
    }
  }

  function restoreSelection(selected: IRange): void {
    const sheet = engine.workbook.getActiveSheet();
    if (selected.endRow >= sheet.getMaxRows() || selected.endColumn >= sheet.getMaxColumns()) return;
    engine.quietly(() => sheet.getRange(selected).activate());
  }

  function formulaCells(sheetId: string): CellAt[] {
    const found: CellAt[] = [];
    worksheet()
      .getSheetBySheetId(sheetId)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f || cell?.si) found.push({ sheetId, row, column });
      });
    return found;
  }

  const core: Core = {
    engine,
    events,
    sheets,
    tables: createTableRegistry(engine),
    tableOf: (id) => {
      const table = tables.get(id) ?? createTable(core, id);
      tables.set(id, table);
      return table;
    },
    get origin() {
      return origin ?? "addin";
    },
    get noticedOrigin() {
      return origin ?? (engine.isQuiet ? "addin" : "user");
    },
    as,
    sheetOf: (key) =>
      allSheets().find((sheet) => sheet.id.toLowerCase() === key.toLowerCase()) ?? sheetNamed(key),
    sheetNamed,
    activeSheet: () => sheets.of(worksheet().getActiveSheet().getSheetId()),
    visibleSheets: () => allSheets().filter((sheet) => sheet.visibility === "Visible"),
    activate: (sheet) => {
      if (sheet && !sheet.isDeleted)
        engine.quietly(() => engine.workbook.setActiveSheet(sheets.engineId(sheet)));
    },
    onSheet,
    shiftListeners: new Set(),
    shiftCells: (shift, work) => shiftCells(shift, work),
    furnishGrown: () => furnishGrownRows(core, grown),
    plainReferences: (table) => plainReferences(core, table),
    names: () => names ?? unnamed(),
    setNames: (all) => {
      names = all;
    },
    formulaCells,
    settle,
    startSettling: () => void settle(),
    change: engine.quietly,
    nextId: () => {
      lastId += 1;
      return guid(lastId);
    },
  };

  refuseCommands(core);
  shiftCells = watchStructure(core, grown);
  watchSheets(core);
  watchEdits(core, createUserHistory(core));
  return core;
}

function unnamed(): never {
  throw new Error("The workbook's names are asked for before they are made.");
}
