import type { Core } from "../core";
import type { Table, Tables } from "../types/table";
import { addTable } from "./add-table";
import { freeTableName } from "./free-table-name";

/** All tables of the workbook. */
export function createTables(core: Core): Tables {
  let made = 0;

  function all(): Table[] {
    return core.tables.states.map((state) => core.tableOf(state.id));
  }

  function get(key: string): Table | null {
    const folded = key.toLowerCase();
    const isMeant = ({ name, id }: Table) => name.toLowerCase() === folded || id.toLowerCase() === folded;
    return all().find(isMeant) ?? null;
  }

  return {
    get items() {
      return all();
    },
    onSheet: (sheet) => all().filter((table) => table.sheet === sheet),
    get,
    at: (sheet, row, column) => {
      const state = core.tables.at(core.sheets.engineId(sheet), row, column);
      return state ? core.tableOf(state.id) : null;
    },
    touching: (sheet, box) =>
      core.tables.touching(core.sheets.engineId(sheet), box).map((state) => core.tableOf(state.id)),
    add: (place, hasHeaders, name = freeTableName(core)) => {
      made += 1;
      return addTable(core, { ...place, hasHeaders, name, key: `cbtable${made}` });
    },
  };
}
