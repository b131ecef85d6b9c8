import type { Cell } from "../kit/cell";
import type { Audience } from "../terms/audiences";
import type { Highlight } from "./highlight";
import type { Validation } from "./validation";

/** What reading a cell gives: the value, or what was wanted there in the column's own words. */
export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly wanted: string };

/** Where a cell's text stands. */
export type Alignment = "Left" | "Center" | "Right";

/** One column of a sheet: what it holds, who may read it, how Excel shows it, and how its cells become values and back. */
export interface Column<T> {
  /** The name of the kind, for people; no code decides by it. */
  readonly kind: string;
  readonly header: string;
  readonly audience: Audience;
  /** Headers under which CRM exports carry this column. */
  readonly aliases: readonly string[];
  /** Width in pixels at 96 dpi. */
  readonly width: number;
  /** Excel's number format code. */
  readonly format: string;
  readonly align: Alignment;
  /** Steps of indent, so that a right-aligned figure does not touch the text beside it. */
  readonly indent: number;
  readonly isWrapped: boolean;
  /** Seldom used: folded into a closed outline group. */
  readonly isFolded: boolean;
  readonly isBold: boolean;
  /** Holds names, ids or words of a list, which stand in many cells by nature; not what somebody wrote. */
  readonly isName: boolean;
  /** Its numbers are days, which a workbook may count from another year. */
  readonly holdsDays: boolean;
  /** Filled by Excel or by the add-in, not by people: its header is darker. */
  readonly isComputed: boolean;
  readonly validation?: Validation | undefined;
  readonly highlights: readonly Highlight[];
  /** The calculated column in Excel's own text; nobody writes values there. */
  readonly formula?: string;
  /** What a cell should hold, with its article: "a date". */
  readonly wanted: string;
  /** A cell's value as Excel gives it → the typed value. Blank is "" for text kinds and null for all others. */
  parse(cell: Cell): Reading<T>;
  /** The typed value → the cell's value; null → "". A method, so that a column of words also fits a column of texts. */
  toCell(value: T): Cell;
}

/** The value type of a column. */
export type ValueOf<C> = C extends Column<infer T> ? T : never;
