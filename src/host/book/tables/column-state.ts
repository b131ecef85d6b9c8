import { CellValueType, type ICellData } from "@univerjs/core";
import { storeCells } from "../cells/write-cells";
import { alreadyExists, invalidArgument, notFound } from "../refusals";
import type { HeldTable } from "./held-table";
import type { ColumnState } from "./table-state";

/** Where a column stands in its table, from 0; one that is gone is refused. */
export function columnIndex({ state }: HeldTable, columnId: number): number {
  const index = state().columns.findIndex((column) => column.id === columnId);
  if (index < 0) throw notFound();
  return index;
}

/** What is remembered of a column. */
export function columnState(held: HeldTable, columnId: number): ColumnState {
  const column = held.state().columns[columnIndex(held, columnId)];
  if (!column) throw notFound();
  return column;
}

/** Changes what is remembered of a column. */
export function changeColumn(
  { core, state, changing }: HeldTable,
  columnId: number,
  parts: Partial<ColumnState>,
): void {
  const columns = state().columns.map((column) =>
    column.id === columnId ? { ...column, ...parts } : column,
  );
  core.tables.put({ ...changing(), columns });
}

/** Writes a column's header without an event of its own. */
export function writeHeader({ core, changing }: HeldTable, index: number, name: string): void {
  const { sheetId, box } = changing();
  const record: ICellData = { v: name, t: CellValueType.STRING, f: null, p: null };
  storeCells(core, sheetId, { [box.row]: { [box.column + index]: record } });
}

/** Gives a column another name, which no other column of the table may have. */
export function renameColumn(held: HeldTable, columnId: number, name: string): void {
  const others = held.state().columns.filter((column) => column.id !== columnId);
  if (name === "") throw invalidArgument();
  if (others.some((column) => column.name.toLowerCase() === name.toLowerCase())) throw alreadyExists();
  writeHeader(held, columnIndex(held, columnId), name);
  changeColumn(held, columnId, { name });
}
