import type { Engine } from "../engine/engine";
import type { Core } from "./core";
import { createOrigins } from "./create-origins";
import type { GrownRows } from "./displace";
import { createEventPump } from "./event-pump";
import { formulaCells } from "./cells/formula-cells";
import { onSheet } from "./sheets/on-sheet";
import { createSheetLookup } from "./sheets/sheet-lookup";
import { createSheet } from "./sheets/create-sheet";
import { createSheetRegistry } from "./sheets/sheet-registry";
import { createTable } from "./tables/create-table";
import { furnishGrownRows } from "./tables/furnish-grown-rows";
import { plainReferences } from "./tables/plain-references";
import { createTableRegistry } from "./tables/table-registry";
import type { Names } from "./types/name";
import type { Table } from "./types/table";
import { createUserHistory } from "./user/history";
import { refuseCommands } from "./user/refuse-commands";
import { watchEdits } from "./user/watch-edits";
import { watchSheets } from "./watch-sheets";
import { watchStructure } from "./watch-structure";

/** Office.js shows ids as GUIDs; these count up, so that runs can be compared. */
function guid(number: number): string {
  return `{${number.toString(16).padStart(8, "0").toUpperCase()}-0001-4000-8000-000000000000}`;
}

/** Joins engine, tables, sheets and events, and starts listening to the engine. */
export function createCore(engine: Engine): Core {
  const grown: GrownRows[] = [];
  const tables = new Map<string, Table>();
  const sheets = createSheetRegistry((engineId) => createSheet(core, engineId));
  const origins = createOrigins(engine);
  const settle = () => engine.calculation.settle();
  let names: Names | null = null;
  let lastId = 0;
  let shiftCells: Core["shiftCells"] = (_, work) => work();

  function tableOf(id: string): Table {
    const table = tables.get(id) ?? createTable(core, id);
    tables.set(id, table);
    return table;
  }

  const core: Core = {
    ...createSheetLookup(engine, sheets),
    engine,
    events: createEventPump(settle),
    sheets,
    tables: createTableRegistry(engine),
    tableOf,
    get origin() {
      return origins.origin;
    },
    get noticedOrigin() {
      return origins.noticedOrigin;
    },
    as: (who, work) => origins.as(who, work),
    onSheet: (sheetId, work) => onSheet(engine, sheetId, work),
    shiftListeners: new Set(),
    shiftCells: (shift, work) => shiftCells(shift, work),
    furnishGrown: () => furnishGrownRows(core, grown),
    plainReferences: (table) => plainReferences(core, table),
    names: () => names ?? unnamed(),
    setNames: (all) => void (names = all),
    formulaCells: (sheetId) => formulaCells(engine, sheetId),
    settle,
    startSettling: () => void settle(),
    change: (work) => engine.quietly(work),
    nextId: () => guid((lastId += 1)),
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
