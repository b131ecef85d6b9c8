import type { Cell, Grid } from "../../kit/cell";
import type { DateSystem } from "../../kit/dateSystem";
import type { BookMark } from "../bookMark";
import type { LogBreak } from "../log/logBreak";
import type { LogEntry } from "../sheets/system/log";

/** A worksheet as it stands; the mark tells the book's from the user's own. */
export interface SheetFact {
  readonly id: string;
  readonly tab: string;
  readonly mark: BookMark | undefined;
}

/** A column of a table as it stands. */
interface ColumnFact {
  /** Excel's own number for the column; it stays when the header is typed over. */
  readonly id: number;
  readonly header: string;
}

/** What Excel says about the validation of a whole column, in its own word; "Inconsistent" where cells differ. */
type RuleWord = string;

/** A table on one of the book's sheets as it stands. Rows and columns count from 0. */
export interface TableFact {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly columns: readonly ColumnFact[];
  /** The header's row and the first column. */
  readonly row: number;
  readonly column: number;
  readonly body: Grid;
  /** The formulas of the columns that the book computes, by column id. */
  readonly formulas: ReadonlyMap<number, readonly Cell[]>;
  /** By column id; only of columns that should have a validation. */
  readonly rules: ReadonlyMap<number, RuleWord>;
  /** The columns without a word in them that are hidden, by id. */
  readonly hidden: ReadonlySet<number>;
}

/** A table of which only the columns are to be known. */
export const BARE_TABLE: TableFact = {
  id: "",
  name: "",
  sheetId: "",
  columns: [],
  row: 0,
  column: 0,
  body: [],
  formulas: new Map(),
  rules: new Map(),
  hidden: new Set(),
};

/** A block of cells outside the tables. */
export interface PageFact {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: Grid;
  readonly values: Grid;
}

/** A name of the workbook as it stands. */
export interface NameFact {
  readonly name: string;
  readonly formula: string;
}

/** A formula that shows #NAME?, on whichever sheet. */
export interface NamelessCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What shows #NAME? outside the book's tables. */
export interface NamelessFact {
  readonly cells: readonly NamelessCell[];
  /** Protected sheets, on which nothing can be entered again, by the count of such cells. */
  readonly locked: readonly { readonly sheetId: string; readonly cells: number }[];
}

/** Everything that the rules of drift look at, read in one go. */
export interface BookFacts {
  readonly sheets: readonly SheetFact[];
  /** Tables on sheets that carry the book's mark, and others of the book's names. */
  readonly tables: readonly TableFact[];
  /** The names of all tables of the workbook. */
  readonly tableNames: readonly string[];
  readonly pages: readonly PageFact[];
  readonly names: readonly NameFact[];
  readonly nameless: NamelessFact;
  /** From which year the workbook counts its days: 1900 unless said otherwise. */
  readonly dates?: DateSystem;
  /** What the log says; left out where the book keeps none. */
  readonly log?: LogFact;
}

/** The lines of the log, and the first that does not follow from the one before. */
export interface LogFact {
  readonly lines: readonly LogEntry[];
  readonly break: LogBreak | null;
}
