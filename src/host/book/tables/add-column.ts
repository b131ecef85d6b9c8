import { invalidArgument, notFound } from "../refusals";
import type { Box } from "../types/box";
import type { Input, Matrix } from "../types/cells";
import { tablesAfterWrite } from "./after-write";
import { columnIndex, renameColumn, writeHeader } from "./column-state";
import { freeColumnName } from "./header-names";
import type { HeldTable } from "./held-table";
import { bodyBox, newColumn, type ColumnState, type TableState } from "./table-state";

/** What a new column holds, from its header or from its first body row down, and its name. */
export interface NewColumn {
  readonly content: Matrix<Input> | null;
  readonly name: string | undefined;
}

function withNewColumn(before: TableState, box: Box, index: number): TableState {
  const names = before.columns.map((column) => column.name);
  const id = before.lastColumnId + 1;
  const columns = [...before.columns];
  columns.splice(index, 0, newColumn(id, freeColumnName(names)));
  return { ...before, box, columns, lastColumnId: id };
}

/** The new column stands before `index`; cells right of the table make room for it. */
function insertColumn({ core, state, changing }: HeldTable, index: number): ColumnState {
  const { sheetId, box } = changing();
  const columns = box.columns + 1;
  core.sheets.of(sheetId).cells.insert({ ...box, column: box.column + index, columns: 1 }, "Right");
  const after = state();
  if (after.columns.length !== columns) {
    const column = Math.min(box.column, after.box.column);
    core.tables.put(withNewColumn(after, { ...after.box, column, columns }, index));
  }
  const added = state().columns[index];
  if (!added) throw notFound();
  return added;
}

function writeContent({ core, state }: HeldTable, index: number, content: Matrix<Input>): void {
  const { sheetId, box } = state();
  const isWhole = content.length === box.rows;
  const rows = isWhole ? box : bodyBox(state());
  if (content.length !== rows.rows) throw invalidArgument();
  core.sheets.of(sheetId).cells.write({ ...rows, column: box.column + index, columns: 1 }, content);
}

/** Adds a column before `at` or, without a place, at the end, and gives its id. */
export function addColumn(held: HeldTable, at: number | null, { content, name }: NewColumn): number {
  const { core, state } = held;
  const index = at === null || at < 0 ? state().columns.length : at;
  if (index > state().columns.length) throw invalidArgument();
  const added = insertColumn(held, index);
  writeHeader(held, index, added.name);
  if (content) writeContent(held, index, content);
  if (name !== undefined) renameColumn(held, added.id, name);
  const { sheetId, box } = state();
  const column = box.column + columnIndex(held, added.id);
  tablesAfterWrite(core, sheetId, { ...box, column, columns: 1 });
  return added.id;
}
