import type { Cell } from "../kit/cell";
import type { PlannedChart } from "./chartPlan";
import type { Alignment } from "./column";
import type { Rule } from "./validation";

/** The looks of a range; what is not named stays as it is. */
export interface Style {
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly align?: Alignment;
  readonly valign?: "Top" | "Center" | "Bottom";
  readonly isWrapped?: boolean;
  readonly indent?: number;
  /** A line below each row of the range, in this colour. */
  readonly line?: string;
  /** A line above the range, in this colour. */
  readonly topLine?: string;
}

/** Looks for cells; the address may name several ranges, parted by commas. */
export interface StyledRange {
  readonly address: string;
  readonly style: Style;
}

/** Number format codes: one for the whole range, or one for each of its cells; null leaves a cell as it is. */
export interface FormattedRange {
  readonly address: string;
  readonly codes: string | readonly (readonly (string | null)[])[];
}

/** Something for each cell of a block; null leaves a cell as it is. */
export interface Block<T> {
  readonly address: string;
  readonly cells: readonly (readonly (T | null)[])[];
}

/** Values and formulas for a block of cells. */
export type CellBlock = Block<Cell>;

/** Cells that are copied with their looks over a range that takes them in: references move along, as in Excel. */
export interface CopiedCells {
  readonly from: string;
  readonly to: string;
}

/** Looks for each cell of a block by itself. */
export type LookBlock = Block<Style>;

/** One column or row: its size, and looks for all its cells within the address. */
export interface Line {
  readonly pixels?: number;
  readonly style?: Style;
  /** Folded away. */
  readonly isHidden?: boolean;
}

/** Neighbouring columns or rows, whole or as far as the address goes. */
export interface Lines {
  readonly address: string;
  readonly lines: readonly Line[];
}

/** A data validation on one or several ranges; a formula of its own is relative to the first cell of a single one. */
export interface PlannedValidation {
  readonly address: string;
  readonly rule: Rule;
  readonly style: "Stop" | "Warning" | "Information";
  readonly message?: string;
}

/** A conditional format on one or several ranges, its formula in A1 references relative to the very first cell. */
export type PlannedHighlight =
  | {
      readonly address: string;
      readonly formula: string;
      readonly color?: string;
      readonly isBold?: boolean;
      readonly fill?: string;
    }
  | { readonly address: string; readonly bar: string; readonly from: string; readonly to: string };

/** A calculated column of a table. */
interface Calculated {
  readonly header: string;
  readonly formula: string;
}

/** An Excel table. */
export interface TablePlan {
  readonly name: string;
  /** Header row and starting rows. */
  readonly address: string;
  readonly headers: readonly string[];
  readonly calculated: readonly Calculated[];
  readonly version: number;
}

/** How a tab is printed; its other sizes are as Excel has them. */
export interface PrintPlan {
  readonly isLandscape: boolean;
  /** With narrow margins, for a page that holds much. */
  readonly isTight?: boolean;
  /** On how many pages the columns stand side by side, made smaller to fit. */
  readonly pagesWide: number;
  /** On how many pages the rows stand under each other; as many as they take unless said otherwise. */
  readonly pagesTall?: number;
  /** Rows that each page repeats, such as 5:5. */
  readonly titleRows?: string;
  /** What is printed; all that is used unless said otherwise. */
  readonly area?: string;
}

/** A workbook name. */
export interface NamePlan {
  readonly name: string;
  readonly formula: string;
}

/** One tab as plain data. Looks go before cells, tables before names, names before formulas. */
export interface SheetPlan {
  /** The declared name. */
  readonly name: string;
  /** What the tab is called: the declared name, unless the user has a sheet of that name. */
  readonly tab: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "" for none. */
  readonly tabColor: string;
  readonly showsGridlines: boolean;
  /** The letters and numbers beside the cells; shown unless said otherwise. */
  readonly showsHeadings?: boolean;
  readonly columns: Lines;
  readonly rows: Lines;
  /** Plain values. */
  readonly cells: readonly CellBlock[];
  /** Formulas, calculated columns among them, and texts beside them; they may read any table or name of the book. */
  readonly formulas: readonly CellBlock[];
  /** After the formulas, in this order. */
  readonly copies: readonly CopiedCells[];
  readonly tables: readonly TablePlan[];
  /** Later ones overrule earlier ones. */
  readonly styles: readonly StyledRange[];
  /** After the styles. */
  readonly looks: readonly LookBlock[];
  /** Ranges of which each is one cell. */
  readonly merged: readonly string[];
  /** Ranges of which each row is one cell. */
  readonly mergedRows: readonly string[];
  readonly formats: readonly FormattedRange[];
  readonly validations: readonly PlannedValidation[];
  readonly highlights: readonly PlannedHighlight[];
  /** Over the cells that they show. */
  readonly charts: readonly PlannedChart[];
  /** Rows and columns that do not scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly names: readonly NamePlan[];
  /** Left out where nobody prints the tab. */
  readonly print?: PrintPlan;
}

/** What a part of a page writes; what it does not name it does not have. */
export type PagePart = Partial<
  Pick<
    SheetPlan,
    | "cells"
    | "formulas"
    | "copies"
    | "styles"
    | "looks"
    | "merged"
    | "mergedRows"
    | "formats"
    | "validations"
    | "highlights"
    | "charts"
    | "names"
  >
>;

/** The whole book as plain data for the adapter: sheets in the order of their tabs. */
export interface BookPlan {
  readonly version: number;
  readonly sheets: readonly SheetPlan[];
}
