import type { Column, ValueOf } from "./column";

/** A sheet's columns by key. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** One declared table and the tab it stands on: the single truth about its columns, look and version. */
export interface Sheet<C extends Columns = Columns> {
  /** The tab's name. */
  readonly name: string;
  /** The Excel table's name. */
  readonly table: string;
  /** One sentence on what the table holds. */
  readonly about: string;
  /** The key of the column that tells rows apart. */
  readonly key: string;
  /** Raised with every change to a persisted shape, together with a migration in the sheet's own file. */
  readonly version: number;
  /** The sheet row of the headers, counted from 1 as Excel shows it. */
  readonly headerRow: number;
  /** The column of the first header, counted from 0. */
  readonly firstColumn: number;
  readonly columns: C;
}

/** One row of a sheet as a typed record. */
export type Row<S> = S extends Sheet<infer C> ? { readonly [K in keyof C]: ValueOf<C[K]> } : never;

/** What a declaration says; the rest follows. */
export interface SheetFacts<C extends Columns> {
  readonly name: string;
  readonly table?: string;
  readonly about: string;
  readonly key: keyof C & string;
  readonly version: number;
  readonly headerRow?: number;
  readonly firstColumn?: number;
  readonly columns: C;
}

const HEADER_ROW = 5;

/** Declares a sheet; the table is called like the tab, without its spaces. */
export function defineSheet<const C extends Columns>(facts: SheetFacts<C>): Sheet<C> {
  return { table: facts.name.replaceAll(" ", ""), headerRow: HEADER_ROW, firstColumn: 0, ...facts };
}
