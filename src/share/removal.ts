import type { Area, Axes } from "./model/area";
import type { SheetContent } from "./model/sheetContent";
import type { SourceSheet, SourceTable } from "./model/sourceWorkbook";

/** Why a sheet or column is not in the copy. */
export type LeaveReason =
  | "private"
  | "notChosen"
  /** No secret, but not for show; what needs it becomes plain values. */
  | "notShown"
  /** Hidden in the source: what nobody sees is not shown. */
  | "hidden"
  /** The user's own, declared for nobody. */
  | "undeclared"
  /** A chart sheet, macro sheet or dialog. */
  | "notCells";

/** A column that is taken out; zero-based, with its header where it is a table's. */
export interface LeavingColumn {
  readonly column: number;
  readonly header: string;
  readonly reason: LeaveReason;
}

/** A table that stays, with what is left of it. */
export interface StayingTable {
  readonly source: SourceTable;
  /** Its cells in the copy. */
  readonly area: Area;
  /** Positions in the source of the columns that stay. */
  readonly columns: readonly number[];
}

/** A sheet of which at least something is in the copy. */
export interface StayingSheet extends Axes {
  readonly stays: true;
  readonly source: SourceSheet;
  readonly content: SheetContent;
  /** Position in the copy. */
  readonly position: number;
  readonly leavingColumns: readonly LeavingColumn[];
  /** How many of the removed rows are hidden in the source. */
  readonly hiddenRows: number;
  /** How many of the others the manager left out; what is left are rows of other people. */
  readonly leftOutRows: number;
  readonly tables: readonly StayingTable[];
  /** Hidden columns that stay hidden, with nothing but formulas in them. */
  readonly foldedColumns: ReadonlySet<number>;
  /** The columns that hold names, ids or words of a list. */
  readonly naming: ReadonlySet<number>;
  /** Whether every result on it may be seen, as a plain value. */
  readonly showsResults: boolean;
  /** Its rows whose results stay unsaid all the same: one of them says what the manager leaves out. */
  readonly silentRows: ReadonlySet<number>;
  /**
   * Whether a cell of the source does not stay although its row and column do: beside or below the tables of a sheet
   * where that is private, no formula in a folded column, or under a merged cell.
   */
  isOutside(row: number, column: number): boolean;
  /** Whether a merged cell lies over the cell. */
  isCovered(row: number, column: number): boolean;
}

/** A sheet that is taken out whole. */
export interface LeavingSheet {
  readonly stays: false;
  readonly source: SourceSheet;
  readonly reason: LeaveReason;
  /** Whether what a column says may be seen in results. */
  isOpen(column: number): boolean;
}

/** What happens to every sheet, in the order of the source. */
export type Removal = readonly (StayingSheet | LeavingSheet)[];

/** The sheets that are in the copy, in order. */
export function stayingSheets(removal: Removal): readonly StayingSheet[] {
  return removal.filter((sheet) => sheet.stays);
}

/** The sheet at a position of the source, when it stays. */
export function stayingAt(removal: Removal, position: number): StayingSheet | undefined {
  const sheet = removal[position];
  return sheet?.stays === true ? sheet : undefined;
}

/** A table of the source, when it stays. */
export function stayingTable(removal: Removal, table: SourceTable): StayingTable | undefined {
  return stayingAt(removal, table.sheet)?.tables.find(({ source }) => source === table);
}
