import { overlap } from "../boxes";
import type { Core } from "../core";
import { accessDenied, alreadyExists, invalidArgument, invalidOperation } from "../refusals";
import type { Box } from "../types/box";
import type { Sheet } from "../types/sheet";
import type { Table, TableLooks, Tables } from "../types/table";
import { sharedFormula } from "./after-write";
import { syncHeaders } from "./sync-headers";
import { isDefinedName } from "./table-name";
import { newColumn, type TableState } from "./table-state";

const LOOKS: TableLooks = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** Refuses a table's name that is taken by a table or a name, or not allowed. */
export function assertFreeTableName(core: Core, name: string, except?: string): void {
  if (!isDefinedName(name)) throw invalidArgument();
  const folded = name.toLowerCase();
  const isTable = core.tables.states.some(
    (state) => state.id !== except && state.name.toLowerCase() === folded,
  );
  if (isTable || core.names().get(name)) throw alreadyExists();
}

/** All tables of the workbook. */
export function createTables(core: Core): Tables {
  let made = 0;

  function freeName(): string {
    let number = core.tables.states.length + 1;
    const isTaken = () => core.tables.states.some((state) => state.name.toLowerCase() === `table${number}`);
    while (isTaken()) number += 1;
    return `Table${number}`;
  }

  function assertFree(sheet: Sheet, box: Box): void {
    const sheetId = core.sheets.engineId(sheet);
    if (core.tables.touching(sheetId, box).length > 0)
      throw invalidArgument("A table can't overlap another table.");
    const isMerged = sheet.cells.merges().some((merge) => overlap(merge, box));
    const isSpilled = sheet.cells.spills().some((spill) => overlap(spill, box));
    if (isMerged || isSpilled) throw invalidOperation("The range holds merged cells or a spilled result.");
  }

  /** Without headers Excel pushes the cells down by one row and writes Column1, Column2 … above them. */
  function makeHeaders(sheet: Sheet, box: Box): Box {
    sheet.cells.insert({ ...box, rows: 1 }, "Down");
    const names = Array.from({ length: box.columns }, (_, index) => `Column${index + 1}`);
    sheet.cells.write({ ...box, rows: 1 }, [names]);
    return { ...box, rows: box.rows + 1 };
  }

  function register(sheet: Sheet, box: Box, name: string): TableState {
    made += 1;
    const columns = Array.from({ length: box.columns }, (_, index) => newColumn(index + 1, ""));
    const sheetId = core.sheets.engineId(sheet);
    const facts = { looks: LOOKS, showTotals: false, sortKeys: [], lastColumnId: box.columns };
    const state = { id: core.nextId(), key: `cbtable${made}`, name, sheetId, box, columns, ...facts };
    const named = syncHeaders(core, state);
    const filled = named.columns.map((column, index) => ({
      ...column,
      formula: sharedFormula(core, named, box.column + index),
    }));
    return { ...named, columns: filled };
  }

  function add(
    place: { readonly sheet: Sheet; readonly box: Box },
    hasHeaders: boolean,
    name = freeName(),
  ): Table {
    const { sheet } = place;
    if (sheet.protection.isProtected) throw accessDenied();
    assertFreeTableName(core, name);
    assertFree(sheet, place.box);
    const headed = hasHeaders ? place.box : makeHeaders(sheet, place.box);
    const box = { ...headed, rows: Math.max(2, headed.rows) };
    assertFree(sheet, box);
    const state = register(sheet, box, name);
    core.tables.put(state);
    const table = core.tableOf(state.id);
    core.events.emit({ type: "tableAdded", origin: core.origin, table });
    return table;
  }

  function all(): Table[] {
    return core.tables.states.map((state) => core.tableOf(state.id));
  }

  return {
    get items() {
      return all();
    },
    onSheet: (sheet) => all().filter((table) => table.sheet === sheet),
    get: (key) => {
      const folded = key.toLowerCase();
      return (
        all().find((table) => table.name.toLowerCase() === folded || table.id.toLowerCase() === folded) ??
        null
      );
    },
    at: (sheet, row, column) => {
      const state = core.tables.at(core.sheets.engineId(sheet), row, column);
      return state ? core.tableOf(state.id) : null;
    },
    touching: (sheet, box) =>
      core.tables.touching(core.sheets.engineId(sheet), box).map((state) => core.tableOf(state.id)),
    add,
  };
}
