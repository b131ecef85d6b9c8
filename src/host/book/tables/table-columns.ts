import { madeOnce } from "../made-once";
import type { Table, TableColumn } from "../types/table";
import { addColumn } from "./add-column";
import { createColumn } from "./create-column";
import type { HeldTable } from "./held-table";

const views = new WeakMap<HeldTable, (id: number) => TableColumn>();

/** The live view of one column, made once: a table is asked for its columns at every step of a long path. */
function columnOf(held: HeldTable, id: number): TableColumn {
  const view = views.get(held) ?? madeOnce((columnId: number) => createColumn(held, columnId));
  views.set(held, view);
  return view(id);
}

/** All columns of one table from left to right. */
export function columnsOf(held: HeldTable): Table["columns"] {
  return held.state().columns.map(({ id }) => columnOf(held, id));
}

/** Finds and adds columns of one table. */
export function tableColumns(held: HeldTable): Pick<Table, "column" | "addColumn"> {
  return {
    column: (key) => {
      const folded = String(key).toLowerCase();
      const found = held.state().columns.find(({ id, name }) => name.toLowerCase() === folded || id === key);
      return found ? columnOf(held, found.id) : null;
    },
    addColumn: (index, content, name) => columnOf(held, addColumn(held, index, { content, name })),
  };
}
