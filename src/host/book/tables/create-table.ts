import type { Core } from "../core";
import { accessDenied, invalidArgument, notFound, notImplemented } from "../refusals";
import type { Table } from "../types/table";
import { assertFreeTableName } from "./create-tables";
import { tableColumns } from "./table-columns";
import { tableFilters } from "./table-filters";
import { tableRemoval } from "./table-removal";
import { resizeTable } from "./resize-table";
import { tableRows } from "./table-rows";
import { bodyBox, headerBox, totalsBox, type TableState } from "./table-state";
import { tableTotals } from "./table-totals";

/** One table by its id: a live view, refused with ItemNotFound once the table is gone. */
export function createTable(core: Core, id: string): Table {
  const first = core.tables.state(id);

  function state(): TableState {
    const known = core.tables.state(id);
    if (!known) throw notFound();
    return known;
  }

  function assertUnprotected(): void {
    if (core.sheets.of(state().sheetId).protection.isProtected) throw accessDenied();
  }

  /** The state for a change, on an unprotected sheet. */
  function changing(): TableState {
    assertUnprotected();
    return state();
  }

  return {
    id,
    get name() {
      return state().name;
    },
    get sheet() {
      // a listener may ask for the sheet of a table that was deleted right after it was added
      return core.sheets.of((core.tables.state(id) ?? first ?? state()).sheetId);
    },
    get box() {
      return state().box;
    },
    get header() {
      return headerBox(state());
    },
    get body() {
      return bodyBox(state());
    },
    get totals() {
      return totalsBox(state());
    },
    get showHeaders() {
      return headerBox(state()).rows > 0;
    },
    get showTotals() {
      return state().showTotals;
    },
    get looks() {
      return state().looks;
    },
    get sortKeys() {
      return state().sortKeys;
    },
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
    ...tableColumns(core, changing, state),
    ...tableRows(core, changing),
    ...tableTotals(core, changing),
    ...tableFilters(core, changing),
    ...tableRemoval(core, changing),
    get columns() {
      return tableColumns(core, changing, state).columns;
    },
  };
}
