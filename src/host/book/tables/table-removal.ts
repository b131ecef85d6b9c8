import type { Table } from "../types/table";
import type { HeldTable } from "./held-table";
import type { TableState } from "./table-state";

/** Ways in which a table ends. */
export function tableRemoval({ core, changing }: HeldTable): Pick<Table, "delete" | "convertToRange"> {
  function announce({ id, name, sheetId }: TableState): void {
    const sheet = core.sheets.of(sheetId);
    core.events.emit({ type: "tableDeleted", origin: core.origin, tableId: id, tableName: name, sheet });
  }

  return {
    delete: () => {
      const state = changing();
      core.tables.remove(state.id);
      core.sheets.of(state.sheetId).cells.clear(state.box, "All");
      announce(state);
    },
    convertToRange: () => {
      const state = changing();
      core.plainReferences(state);
      core.tables.remove(state.id);
      announce(state);
    },
  };
}
