import { BookError } from "../book-error";
import { cellBox } from "../boxes";
import type { Core } from "../core";
import { bodyBox, type TableState } from "../tables/table-state";
import type { Box } from "../types/box";
import type { Place } from "../types/name";
import type { Table } from "../types/table";
import type { User } from "../types/user";
import { act } from "./act";

type UserTables = Pick<User, "sortTable" | "showOnly" | "showAllRows">;

/** A table with one of its columns. */
interface Chosen {
  readonly state: TableState;
  readonly table: Table;
  readonly column: number;
}

function chosen(core: Core, { sheet, box }: Place): Chosen | null {
  const state = core.tables.at(core.sheets.engineId(sheet), box.row, box.column);
  return state ? { state, table: core.tableOf(state.id), column: box.column - state.box.column } : null;
}

/** One step of the user's on the table at a place, or a plain word why it is none. */
async function onTable(
  core: Core,
  place: Place,
  work: (chosen: Chosen) => { readonly box: Box; readonly work: () => void } | null,
): Promise<void> {
  const at = chosen(core, place);
  const step = at && work(at);
  if (!step) return core.events.emit({ type: "refused", reason: "no table here" });
  const block = { sheetId: at.state.sheetId, box: step.box, typed: null };
  try {
    await act(core, () => core.history.step(block, step.work));
  } catch (refusal) {
    if (!(refusal instanceof BookError)) throw refusal;
    core.events.emit({ type: "refused", reason: "protected sheet" });
  }
}

/** What the user does with the rows of a table. */
export function userTables(core: Core): UserTables {
  return {
    sortTable: (place, ascending) =>
      onTable(core, place, ({ state, table, column }) => ({
        box: bodyBox(state),
        work: () => table.sort([{ key: column, ascending }], false),
      })),
    showOnly: (place) =>
      onTable(core, place, ({ table, column }) => {
        const cell = cellBox(place.box.row, place.box.column);
        const [[text = ""] = []] = place.sheet.cells.texts(cell);
        return { box: cell, work: () => table.columns[column]?.setFilter({ values: [text] }) };
      }),
    showAllRows: (place) =>
      onTable(core, place, ({ table }) => ({
        box: cellBox(place.box.row, place.box.column),
        work: () => table.clearFilters(),
      })),
  };
}
