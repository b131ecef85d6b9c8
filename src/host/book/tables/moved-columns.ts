import { isInside } from "../boxes";
import type { BlockMove } from "../structure-shift";
import { coreBox, type TableState } from "./table-state";

/** A table of which whole columns were cut and pasted over others of its own: they keep their identity, so formulas follow. */
export function movedColumns(state: TableState, { from, to }: BlockMove): TableState {
  const body = coreBox(state);
  const isWhole = from.row <= body.row && from.row + from.rows >= body.row + body.rows;
  const isWithin = [from, to].every((box) => isInside({ ...box, row: body.row, rows: 1 }, body));
  if (!isWhole || !isWithin || from.row !== to.row || from.columns >= body.columns) return state;
  const [start, end] = [from.column - body.column, to.column - body.column];
  const columns = [...state.columns];
  for (let at = 0; at < from.columns; at += 1) {
    const [gone, come] = [state.columns[end + at], state.columns[start + at]];
    if (!gone || !come) return state;
    columns[start + at] = gone;
    columns[end + at] = come;
  }
  return { ...state, columns };
}
