import { SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/sheets";
import { lastRow, rangeOf } from "../boxes";
import type { Core } from "../core";
import type { Table } from "../types/table";
import type { HeldTable } from "./held-table";
import { bodyBox, type TableState } from "./table-state";

/** Hides the rows that a table's filters do not let through, and says so. */
export function announceFilter(core: Core, state: TableState): void {
  const sheet = core.sheets.of(state.sheetId);
  const body = bodyBox(state);
  const texts = sheet.cells.texts(body);
  const isShown = (row: readonly string[]) =>
    state.columns.every(({ filter }, index) => !filter || filter.values.includes(row[index] ?? ""));
  core.change(() => {
    for (let row = body.row; row <= lastRow(body); row += 1) {
      const mutation = isShown(texts[row - body.row] ?? [])
        ? SetRowVisibleMutation.id
        : SetRowHiddenMutation.id;
      const ranges = [rangeOf({ ...body, row, rows: 1 })];
      core.engine.run(mutation, { unitId: core.engine.workbookId, subUnitId: state.sheetId, ranges });
    }
  });
  core.events.emit({ type: "filtered", origin: core.origin, sheet, table: core.tableOf(state.id) });
}

/** Sorting and filtering of one table. */
export function tableFilters({
  core,
  changing,
}: HeldTable): Pick<Table, "sort" | "clearSort" | "clearFilters"> {
  return {
    sort: (keys, matchCase) => {
      const state = changing();
      core.sheets.of(state.sheetId).cells.sort(bodyBox(state), { keys, matchCase, hasHeaders: false });
      core.tables.put({ ...changing(), sortKeys: keys });
    },
    clearSort: () => core.tables.put({ ...changing(), sortKeys: [] }),
    clearFilters: () => {
      const state = changing();
      if (state.columns.every(({ filter }) => filter === null)) return;
      core.tables.put({ ...state, columns: state.columns.map((column) => ({ ...column, filter: null })) });
      announceFilter(core, changing());
    },
  };
}
