import type { Cell } from "../../../kit/cell";
import type { Box } from "../types/box";
import type { SortKey } from "../types/cells";
import type { ColumnFilter, TableLooks, TotalsFunction } from "../types/table";

/** One column as it is remembered; its id never changes, so formulas survive renaming and moving. */
export interface ColumnState {
  readonly id: number;
  readonly name: string;
  /** In the engine's text as it stands in the first body row, or null. */
  readonly formula: string | null;
  readonly filter: ColumnFilter | null;
  readonly total: TotalsFunction | { readonly text: Cell };
}

/** A table as plain facts. A new object whenever something changes: the undo stack keeps old ones. */
export interface TableState {
  readonly id: string;
  /** The engine's name, `cbtable1`. */
  readonly key: string;
  readonly name: string;
  /** The engine's id of the sheet. */
  readonly sheetId: string;
  readonly box: Box;
  readonly showTotals: boolean;
  readonly looks: TableLooks;
  readonly columns: readonly ColumnState[];
  readonly lastColumnId: number;
  readonly sortKeys: readonly SortKey[];
}

export function newColumn(id: number, name: string): ColumnState {
  return { id, name, formula: null, filter: null, total: "None" };
}

export function headerBox({ box }: TableState): Box {
  return { ...box, rows: 1 };
}

/** Body rows alone. */
export function bodyBox({ box, showTotals }: TableState): Box {
  return { ...box, row: box.row + 1, rows: box.rows - 1 - (showTotals ? 1 : 0) };
}

export function totalsBox({ box, showTotals }: TableState): Box | null {
  return showTotals ? { ...box, row: box.row + box.rows - 1, rows: 1 } : null;
}

/** Header and body: what the engine takes for the table. */
export function coreBox(state: TableState): Box {
  return { ...state.box, rows: state.box.rows - (state.showTotals ? 1 : 0) };
}
