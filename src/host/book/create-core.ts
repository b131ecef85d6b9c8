import type { Engine } from "../engine/engine";
import { createCharts } from "./charts/create-charts";
import type { Core } from "./core";
import { createOrigins } from "./create-origins";
import type { GrownRows } from "./displace";
import { createEventPump } from "./event-pump";
import { formulaCells } from "./cells/formula-cells";
import { createNames } from "./names/create-names";
import { calculatedNames } from "./names/defined-names";
import { createFormulaNames, type FormulaNames } from "./names/formula-names";
import { madeOnce } from "./made-once";
import { onSheet } from "./sheets/on-sheet";
import { createSheetLookup } from "./sheets/sheet-lookup";
import { createSheet } from "./sheets/create-sheet";
import { createSheetRegistry } from "./sheets/sheet-registry";
import { createTable } from "./tables/create-table";
import { furnishGrownRows } from "./tables/furnish-grown-rows";
import { plainReferences } from "./tables/plain-references";
import { createTableRegistry } from "./tables/table-registry";
import type { Charts } from "./types/chart";
import type { Sheet } from "./types/sheet";
import { createUserHistory } from "./user/history";
import { refuseCommands } from "./user/refuse-commands";
import { watchEdits } from "./user/watch-edits";
import { watchSheets } from "./watch-sheets";
import { watchStructure } from "./watch-structure";

/** Office.js shows ids as GUIDs; these count up, so that runs can be compared. */
function countGuids(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `{${last.toString(16).padStart(8, "0").toUpperCase()}-0001-4000-8000-000000000000}`;
  };
}

/** Calculates the cells, then the names that mean formulas. */
function settleWith(engine: Engine, names: FormulaNames): () => Promise<void> {
  return async () => {
    await engine.calculation.settle();
    await names.refresh();
  };
}

/** Starts to watch the engine; gives what only works under that watch. */
function listen(core: Core, grown: GrownRows[]): Pick<Core, "shiftCells" | "history"> {
  refuseCommands(core);
  const shiftCells = watchStructure(core, grown);
  watchSheets(core);
  const history = createUserHistory(core);
  watchEdits(core, history);
  return { shiftCells, history };
}

/** Makes the charts of each sheet once. */
function rememberCharts(make: (sheet: Sheet) => Charts): (sheet: Sheet) => Charts {
  const made = new Map<Sheet, Charts>();
  return (sheet) => {
    const charts = made.get(sheet) ?? make(sheet);
    made.set(sheet, charts);
    return charts;
  };
}

/** What is done for rows by which tables have grown. */
function furnishing(core: () => Core, grown: GrownRows[]): Pick<Core, "furnishGrown" | "forgetGrown"> {
  return {
    furnishGrown: () => furnishGrownRows(core(), grown),
    forgetGrown: () => void grown.splice(0),
  };
}

/** Joins engine, tables, sheets and events, and starts listening to the engine. */
export function createCore(engine: Engine): Core {
  const grown: GrownRows[] = [];
  const sheets = createSheetRegistry((engineId) => createSheet(core, engineId));
  const origins = createOrigins(engine);
  const formulaNames = createFormulaNames(engine, () => calculatedNames(core));
  const settle = settleWith(engine, formulaNames);

  const core: Core = {
    ...createSheetLookup(engine, sheets),
    engine,
    events: createEventPump(settle),
    sheets,
    tables: createTableRegistry(engine),
    tableOf: madeOnce((id: string) => createTable(core, id)),
    get origin() {
      return origins.origin;
    },
    get noticedOrigin() {
      return origins.noticedOrigin;
    },
    as: (who, work) => origins.as(who, work),
    onSheet: (sheetId, work) => onSheet(engine, sheetId, work),
    shiftListeners: new Set(),
    shiftCells: (shift, work) => listening.shiftCells(shift, work),
    get history() {
      return listening.history;
    },
    ...furnishing(() => core, grown),
    plainReferences: (table) => plainReferences(core, table),
    namesOf: (sheet) => createNames(core, sheet),
    formulaNames,
    chartsOf: rememberCharts((sheet) => createCharts(core, sheet)),
    formulaCells: (sheetId) => formulaCells(engine, sheetId),
    settle,
    startSettling: () => void settle(),
    change: (work) => engine.quietly(work),
    nextId: countGuids(),
  };

  const listening = listen(core, grown);
  return core;
}
