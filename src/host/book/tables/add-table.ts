import { overlap } from "../boxes";
import type { Core } from "../core";
import { accessDenied, invalidArgument, invalidOperation } from "../refusals";
import { createEngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import type { Place } from "../types/name";
import type { Table, TableLooks } from "../types/table";
import { sharedFormula } from "./after-write";
import { assertFreeTableName } from "./free-table-name";
import { syncHeaders } from "./sync-headers";
import { newColumn, type TableState } from "./table-state";

const LOOKS: TableLooks = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

function assertFree(core: Core, { sheet, box }: Place): void {
  if (core.tables.touching(core.sheets.engineId(sheet), box).length > 0)
    throw invalidArgument("A table can't overlap another table.");
  const taken = [...sheet.cells.merges(), ...sheet.cells.spills()];
  if (taken.some((part) => overlap(part, box)))
    throw invalidOperation("The range holds merged cells or a spilled result.");
}

/** Without headers Excel pushes the cells down by one row and writes Column1, Column2 … above them. */
function makeHeaders({ sheet, box }: Place): Box {
  sheet.cells.insert({ ...box, rows: 1 }, "Down");
  const names = Array.from({ length: box.columns }, (_, index) => `Column${index + 1}`);
  sheet.cells.write({ ...box, rows: 1 }, [names]);
  return { ...box, rows: box.rows + 1 };
}

/** A place that is to become a table. */
export interface NewTable extends Place {
  readonly hasHeaders: boolean;
  readonly name: string;
  /** The engine's name of the table. */
  readonly key: string;
}

function stateOf(core: Core, { sheet, box, name, key }: NewTable): TableState {
  const columns = Array.from({ length: box.columns }, (_, index) => newColumn(index + 1, ""));
  const sheetId = core.sheets.engineId(sheet);
  const facts = { looks: LOOKS, showTotals: false, sortKeys: [], lastColumnId: box.columns };
  const named = syncHeaders(core, { id: core.nextId(), key, name, sheetId, box, columns, ...facts });
  const filled = named.columns.map((column, index) => ({
    ...column,
    formula: sharedFormula(core, named, box.column + index),
  }));
  return { ...named, columns: filled };
}

/** Makes a table of cells, and says so. */
export function addTable(core: Core, wished: NewTable): Table {
  const { sheet } = wished;
  if (sheet.protection.isProtected) throw accessDenied();
  assertFreeTableName(core, wished.name);
  assertFree(core, wished);
  const headed = wished.hasHeaders ? wished.box : makeHeaders(wished);
  const box = { ...headed, rows: Math.max(2, headed.rows) };
  assertFree(core, { sheet, box });
  createEngineSheet(core, core.sheets.engineId(sheet)).makeRoom(box);
  const state = stateOf(core, { ...wished, box });
  core.tables.put(state);
  const table = core.tableOf(state.id);
  core.events.emit({ type: "tableAdded", origin: core.origin, table });
  return table;
}
