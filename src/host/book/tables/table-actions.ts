import { invalidArgument, notImplemented } from "../refusals";
import type { Table } from "../types/table";
import { assertFreeTableName } from "./free-table-name";
import type { HeldTable } from "./held-table";
import { resizeTable } from "./resize-table";
import { tableColumns } from "./table-columns";
import { tableFilters } from "./table-filters";
import { tableRemoval } from "./table-removal";
import { tableRows } from "./table-rows";
import { tableTotals } from "./table-totals";

/** What a table says of itself, and not what can be done to it. */
type TableFact =
  | "id"
  | "name"
  | "sheet"
  | "box"
  | "header"
  | "body"
  | "totals"
  | "showHeaders"
  | "showTotals"
  | "looks"
  | "columns"
  | "sortKeys";

/** What can be done to a whole table. */
export function tableActions(held: HeldTable): Omit<Table, TableFact> {
  const { core, id, state, changing } = held;
  return {
    rename: (name) => {
      assertFreeTableName(core, name, id);
      core.tables.put({ ...changing(), name });
    },
    setLooks: (looks) => core.tables.put({ ...changing(), looks: { ...state().looks, ...looks } }),
    setShowHeaders: (show) => {
      if (!show) throw notImplemented("tables without a header row");
    },
    resize: (box) => {
      if (box.rows < 2) throw invalidArgument();
      resizeTable(core, changing(), box);
    },
    ...tableColumns(held),
    ...tableRows(held),
    ...tableTotals(held),
    ...tableFilters(held),
    ...tableRemoval(held),
  };
}
