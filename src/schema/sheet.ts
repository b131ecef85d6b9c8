import type { Column, ValueOf } from "./column";
import type { Setup } from "./setup";
import type { Validation } from "./validation";

/** A sheet's columns by key. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The record that columns make. */
export type RecordOf<C> = { readonly [K in keyof C]: ValueOf<C[K]> };

/** How the tab around a table looks. */
export interface Tab {
  /** Row 2: what the sheet is for. */
  readonly purpose: string;
  /** Above the table where several share a tab. */
  readonly caption?: string;
  /** Row 3: what the table says now, an Excel formula. */
  readonly sentence?: string;
  /** Row 2 on the right: a figure by which a reader sees that all is well, an Excel formula. */
  readonly check?: string;
  /** Columns that stay when the rest scrolls. */
  readonly frozenColumns?: number;
  /** Rows that stay when the rest scrolls; down to the headers unless said otherwise. */
  readonly frozenRows?: number;
  /** Height of the header row in pixels. */
  readonly headerHeight?: number;
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
}

/** A starting cell with something of its own: a workbook name, a format, a formula, a rule. */
export interface SpecialCell {
  readonly column: string;
  /** The row among the starting rows, counted from 0. */
  readonly row: number;
  readonly name?: string;
  readonly format?: string;
  readonly formula?: string;
  readonly validation?: Validation;
  /** A day, in a column of values of all kinds. */
  readonly holdsDays?: boolean;
}

/** What a version of the book changes about a table that stood before: a column cannot come without one. */
export interface Upgrade<Key extends string = string> {
  /** The version of the book that it leads to. */
  readonly to: number;
  /** The columns that it adds to the standing table, each at its declared place. */
  readonly adds: readonly Key[];
}

/** One declared table and the tab it stands on: the single truth about its columns, look and version. */
export interface Sheet<C extends Columns = Columns> {
  /** The tab's name. */
  readonly name: string;
  /** The Excel table's name. */
  readonly table: string;
  /** One sentence on what the table holds. */
  readonly about: string;
  /** The keys of the columns that together tell rows apart. */
  readonly key: readonly string[];
  /** The version of the book in which the table came or changed last; raised together with `up`. */
  readonly version: number;
  /** The changes since the table came, oldest first; none while it stands as it came. */
  readonly up: readonly Upgrade[];
  /** The version in which the table came, where it changed since and was not in the first. */
  readonly since?: number;
  /** The sheet row of the headers, counted from 1 as Excel shows it. */
  readonly headerRow: number;
  /** The column of the first header, counted from 0. */
  readonly firstColumn: number;
  readonly columns: C;
  /** Workbook names for whole columns, by column key: rules may use them where structured references are refused. */
  readonly names: Readonly<Record<string, string>>;
  readonly specials: readonly SpecialCell[];
  /** The keys of the first and last column of those that worksheet functions read as one block; none where they read none. */
  readonly block: readonly string[];
  readonly tab: Tab;
  /** The rows of a new book. */
  startsWith(setup: Setup): readonly Partial<RecordOf<C>>[];
}

/** One row of a sheet as a typed record. */
export type Row<S> = S extends Sheet<infer C> ? RecordOf<C> : never;

/** What a declaration says; the rest follows. */
export interface SheetFacts<C extends Columns> {
  readonly name: string;
  readonly table?: string;
  readonly about: string;
  readonly key: (keyof C & string) | readonly (keyof C & string)[];
  readonly version: number;
  readonly up?: readonly Upgrade<keyof C & string>[];
  readonly since?: number;
  readonly headerRow?: number;
  readonly firstColumn?: number;
  readonly columns: C;
  readonly names?: Readonly<Record<string, keyof C & string>>;
  readonly specials?: readonly SpecialCell[];
  readonly block?: readonly (keyof C & string)[];
  readonly tab?: Tab;
  startsWith?(setup: Setup): readonly Partial<RecordOf<C>>[];
}

const HEADER_ROW = 5;

/** Declares a sheet; unless it says otherwise its table is called like the tab, and starts empty in row 5. */
export function defineSheet<const C extends Columns>(facts: SheetFacts<C>): Sheet<C> {
  return {
    table: facts.name.replaceAll(" ", ""),
    headerRow: HEADER_ROW,
    firstColumn: 0,
    up: [],
    names: {},
    specials: [],
    block: [],
    tab: { purpose: facts.about },
    startsWith: () => [],
    ...facts,
    key: typeof facts.key === "string" ? [facts.key] : facts.key,
  };
}
