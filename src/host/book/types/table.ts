import type { Cell } from "../../../kit/cell";
import type { Box } from "./box";
import type { Matrix, Input, SortKey } from "./cells";
import type { Sheet } from "./sheet";

export type TotalsFunction =
  "None" | "Sum" | "Average" | "Count" | "CountNumbers" | "Max" | "Min" | "StdDev" | "Var" | "Custom";

/** Which values of a column a filter lets through. */
export interface ColumnFilter {
  readonly values: readonly string[];
}

/** One column of a table. */
export interface TableColumn {
  readonly id: number;
  readonly index: number;
  readonly name: string;
  /** The formula that fills the column in Excel's text, or null. */
  readonly formula: string | null;
  readonly filter: ColumnFilter | null;
  /** Header, body and totals together. */
  readonly box: Box;
  readonly body: Box;
  readonly header: Box | null;
  readonly totals: Box | null;
  rename(name: string): void;
  delete(): void;
  setFilter(filter: ColumnFilter | null): void;
}

/** Looks of a table; the colours come from the style's name. */
export interface TableLooks {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

/** An Excel table. Names and columns are the host's own; the cells are the sheet's. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
  /** Header, body and totals together. */
  readonly box: Box;
  readonly header: Box | null;
  readonly body: Box;
  readonly totals: Box | null;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly looks: TableLooks;
  readonly columns: readonly TableColumn[];
  /** Sort keys last applied, columns counted from 0. */
  readonly sortKeys: readonly SortKey[];
  rename(name: string): void;
  setLooks(looks: Partial<TableLooks>): void;
  setShowHeaders(show: boolean): void;
  setShowTotals(show: boolean): void;
  /** By name in any case, by id. */
  column(key: string | number): TableColumn | null;
  /** At the end without an index. The content may hold header, body and totals, as Excel accepts. */
  addColumn(index: number | null, content: Matrix<Input> | null, name?: string): TableColumn;
  /** At the end without an index. */
  addRows(index: number | null, rows: Matrix<Input>): void;
  deleteRows(index: number, count: number): void;
  /** The new box must keep the header row where it is and overlap the old one. */
  resize(box: Box): void;
  sort(keys: readonly SortKey[], matchCase: boolean): void;
  clearSort(): void;
  clearFilters(): void;
  setTotal(column: number, total: TotalsFunction | { readonly text: Cell }): void;
  /** Deletes the table and its cells. */
  delete(): void;
  /** Keeps the cells, forgets the table; formulas turn into plain references. */
  convertToRange(): void;
}

/** All tables of the workbook in the order of creation. */
export interface Tables {
  readonly items: readonly Table[];
  onSheet(sheet: Sheet): readonly Table[];
  /** By name in any case, or by id. */
  get(key: string): Table | null;
  at(sheet: Sheet, row: number, column: number): Table | null;
  touching(sheet: Sheet, box: Box): readonly Table[];
  /** Refuses boxes that touch another table, a merge or a spill, and names that are taken or not allowed. */
  add(place: { readonly sheet: Sheet; readonly box: Box }, hasHeaders: boolean, name?: string): Table;
}
