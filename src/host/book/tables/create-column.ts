import { invalidOperation } from "../refusals";
import type { Box } from "../types/box";
import type { ColumnFilter, TableColumn } from "../types/table";
import { changeColumn, columnIndex, columnState, renameColumn } from "./column-state";
import type { HeldTable } from "./held-table";
import { announceFilter } from "./table-filters";
import { bodyBox, headerBox, totalsBox } from "./table-state";

/** The part of a table's box that belongs to a column. */
function inColumn(held: HeldTable, columnId: number, box: Box): Box {
  return { ...box, column: box.column + columnIndex(held, columnId), columns: 1 };
}

function totalsOf(held: HeldTable, columnId: number): Box | null {
  const totals = totalsBox(held.state());
  return totals && inColumn(held, columnId, totals);
}

function formulaOf(held: HeldTable, columnId: number): string | null {
  const { formula } = columnState(held, columnId);
  const { sheetId, box } = held.state();
  const first = { sheetId, row: box.row + 1, column: box.column };
  return formula && held.core.tables.excelFormula(formula, first, "bar");
}

function setFilter(held: HeldTable, columnId: number, filter: ColumnFilter | null): void {
  changeColumn(held, columnId, { filter });
  announceFilter(held.core, held.changing());
}

function remove(held: HeldTable, columnId: number): void {
  const { columns, sheetId, box } = held.changing();
  if (columns.length === 1) throw invalidOperation("A table must have at least one column.");
  held.core.sheets.of(sheetId).cells.remove(inColumn(held, columnId, box), "Left");
}

/** One column by its id: a live view, refused with ItemNotFound once the column is gone. */
export function createColumn(held: HeldTable, id: number): TableColumn {
  return {
    id,
    get index() {
      return columnIndex(held, id);
    },
    get name() {
      return columnState(held, id).name;
    },
    get formula() {
      return formulaOf(held, id);
    },
    get filter() {
      return columnState(held, id).filter;
    },
    get box() {
      return inColumn(held, id, held.state().box);
    },
    get body() {
      return inColumn(held, id, bodyBox(held.state()));
    },
    get header() {
      return inColumn(held, id, headerBox(held.state()));
    },
    get totals() {
      return totalsOf(held, id);
    },
    rename: (name) => renameColumn(held, id, name),
    delete: () => remove(held, id),
    setFilter: (filter) => setFilter(held, id, filter),
  };
}
