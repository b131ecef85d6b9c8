import type { Table } from "../types/table";
import { addColumn } from "./add-column";
import { createColumn } from "./create-column";
import type { HeldTable } from "./held-table";

/** All columns of one table from left to right. */
export function columnsOf(held: HeldTable): Table["columns"] {
  return held.state().columns.map(({ id }) => createColumn(held, id));
}

/** Finds and adds columns of one table. */
export function tableColumns(held: HeldTable): Pick<Table, "column" | "addColumn"> {
  return {
    column: (key) => {
      const folded = String(key).toLowerCase();
      const found = held.state().columns.find(({ id, name }) => name.toLowerCase() === folded || id === key);
      return found ? createColumn(held, found.id) : null;
    },
    addColumn: (index, content, name) => createColumn(held, addColumn(held, index, { content, name })),
  };
}
