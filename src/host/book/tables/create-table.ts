import type { Core } from "../core";
import type { Table } from "../types/table";
import { holdTable } from "./held-table";
import { tableActions } from "./table-actions";
import { columnsOf } from "./table-columns";
import { bodyBox, headerBox, totalsBox } from "./table-state";

/** One table by its id: a live view, refused with ItemNotFound once the table is gone. */
export function createTable(core: Core, id: string): Table {
  const held = holdTable(core, id);
  return {
    id,
    get name() {
      return held.state().name;
    },
    get sheet() {
      return held.sheet();
    },
    get box() {
      return held.state().box;
    },
    get header() {
      return headerBox(held.state());
    },
    get body() {
      return bodyBox(held.state());
    },
    get totals() {
      return totalsBox(held.state());
    },
    get showHeaders() {
      return headerBox(held.state()).rows > 0;
    },
    get showTotals() {
      return held.state().showTotals;
    },
    get looks() {
      return held.state().looks;
    },
    get sortKeys() {
      return held.state().sortKeys;
    },
    get columns() {
      return columnsOf(held);
    },
    ...tableActions(held),
  };
}
