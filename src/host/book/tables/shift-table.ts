import type { LineShift } from "../structure-shift";
import { shiftBox } from "../structure-shift";
import { freeColumnName } from "./header-names";
import { newColumn, type ColumnState, type TableState } from "./table-state";

/** Columns that came or went inside a table; those before and behind keep their ids. */
function shiftColumns(state: TableState, { at, count, isInsert }: LineShift): readonly ColumnState[] {
  const index = at - state.box.column;
  if (!isInsert) {
    return state.columns.filter((_, place) => place < index || place >= index + count);
  }
  const columns = [...state.columns];
  for (let step = 0; step < count; step += 1) {
    const names = columns.map((column) => column.name);
    const added = newColumn(state.lastColumnId + step + 1, freeColumnName(names));
    columns.splice(index + step, 0, added);
  }
  return columns;
}

/** A table after rows or columns came or went; null when all of it, or its whole body width, is gone. */
export function shiftTable(state: TableState, shift: LineShift): TableState | null {
  const box = shiftBox(state.box, shift);
  if (!box) return null;
  // a table keeps one row below its header, even a blank one
  if (shift.axis === "row") return { ...state, box: { ...box, rows: Math.max(2, box.rows) } };
  if (box.columns === state.box.columns) return { ...state, box };
  const columns = shiftColumns(state, shift);
  const lastColumnId = Math.max(state.lastColumnId, ...columns.map((column) => column.id));
  return { ...state, box, columns, lastColumnId };
}
