import type { Cell } from "../../kit/cell";
import type { PlannedValidation } from "../plan";
import type { CellsByHeader } from "../tableEdit";

/** One cell to write; rows and columns count from 0. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** What stands there: the value or the formula's text; a cell that holds something else by then is left alone. */
  readonly from: Cell;
  readonly to: Cell;
  /** The number format that the new content needs. */
  readonly format?: string;
}

/** A rectangle of a sheet; rows and columns count from 0. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rule that a block should have, or had; null is none. */
export interface RuleChange {
  readonly area: Area;
  readonly rule: Pick<PlannedValidation, "rule" | "style" | "message">;
}

/** A column that a table lacks. */
export interface ColumnToAdd {
  readonly tableId: string;
  readonly header: string;
  /** The id of the column before which it comes; null for the end. */
  readonly before: number | null;
  /** Whether the whole column of the sheet makes room; not where something else stands above the table. */
  readonly isWhole: boolean;
  readonly width: number;
  readonly format: string;
  /** "" where people type. */
  readonly formula: string;
  readonly rule: RuleChange["rule"] | null;
}

/** A table to make over cells. */
export interface TableToMake {
  readonly area: Area;
  readonly name: string;
  /** What to write into the header row; none where the headers stand. */
  readonly headers: readonly string[];
  /** The number format of each column that is written anew. */
  readonly formats: readonly string[];
}

/** A column taken out of its place and put in again where it then has the place `to`; both count from 0. */
export interface ColumnMove {
  readonly at: number;
  readonly to: number;
}

/** Columns of a table to put into another order. */
export interface Reordering {
  readonly tableId: string;
  /** The headers as they stand; a table that shows others by then is left alone. */
  readonly headers: readonly string[];
  /** One after the other. */
  readonly moves: readonly ColumnMove[];
}

/** Another name, and the one that stands. */
interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Something set or taken away; null is what does not stand. */
interface Setting {
  readonly from: string | null;
  readonly to: string | null;
}

/** What each kind of step is about. */
interface Deeds {
  readonly "rename tab": Renaming & { readonly sheetId: string };
  readonly "rename table": Renaming & { readonly tableId: string };
  readonly "rename column": Renaming & { readonly tableId: string; readonly columnId: number };
  readonly "write cells": { readonly sheetId: string; readonly cells: readonly CellWrite[] };
  readonly "set rule": { readonly change: RuleChange };
  readonly "clear rule": { readonly area: Area };
  readonly "add column": { readonly column: ColumnToAdd };
  readonly "drop column": { readonly column: ColumnToAdd };
  readonly "move columns": { readonly order: Reordering };
  readonly "make table": { readonly table: TableToMake };
  readonly "drop table": { readonly table: TableToMake };
  readonly "set name": Setting & { readonly name: string };
  readonly "set mark": Setting & { readonly sheetId: string };
  readonly "hide column": {
    readonly sheetId: string;
    readonly column: number;
    readonly isHidden: boolean;
  };
  readonly "put row": { readonly table: string; readonly row: CellsByHeader };
  readonly "build sheet": { readonly name: string };
}

/** What a step does. */
export type Deed = keyof Deeds;

/** A step of one kind. */
export type StepOf<D extends Deed> = { readonly [K in D]: { readonly do: K } & Deeds[K] }[D];

/** One thing to do to the workbook, as data: it compares before it writes and can be taken back. */
export type Step = StepOf<Deed>;
