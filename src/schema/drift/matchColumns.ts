import type { Cell } from "../../kit/cell";
import { isBlank } from "../../kit/cell";
import { fold } from "../../kit/text";
import type { Sheet } from "../sheet";
import type { TableFact } from "./facts";

/** A declared column under another header. */
export interface RenamedColumn {
  readonly key: string;
  /** Its place in the table, from 0. */
  readonly index: number;
  /** Whether Excel's own number of the column says so, not only its place. */
  readonly isSure: boolean;
}

/** Which column of a standing table is which declared one. */
export interface ColumnMatch {
  /** The place of each declared column by key, of renamed ones too. */
  readonly places: ReadonlyMap<string, number>;
  readonly renamed: readonly RenamedColumn[];
  /** The keys of declared columns that are not there. */
  readonly missing: readonly string[];
  /** The places of the user's own columns. */
  readonly own: readonly number[];
}

/** Finds each declared column by its header, else by Excel's number of the column, else by its place between its neighbours. */
export function matchColumns(sheet: Sheet, table: TableFact, version: number): ColumnMatch {
  const headers = table.columns.map(({ header }) => fold(header));
  const declared = Object.entries(sheet.columns);
  const places = new Map<string, number>();
  for (const [key, { header }] of declared) {
    const index = headers.indexOf(fold(header));
    if (index >= 0) places.set(key, index);
  }
  const strangers = new Set(headers.keys());
  for (const index of places.values()) strangers.delete(index);
  const renamed = strayBlanks(sheet, table, places);
  for (const [key] of declared) {
    if (places.has(key)) continue;
    const found = findRenamed({ sheet, table, places, strangers, version }, key);
    if (!found) continue;
    renamed.push(found);
    strangers.delete(found.index);
  }
  for (const { key, index } of renamed) places.set(key, index);
  const missing = declared.map(([key]) => key).filter((key) => !places.has(key));
  return { places, renamed, missing, own: [...strangers] };
}

/** Headers with a blank before or behind: the book reads them, and Excel does not find them by name. */
function strayBlanks(sheet: Sheet, table: TableFact, places: ReadonlyMap<string, number>): RenamedColumn[] {
  return [...places].flatMap(([key, index]) => {
    const header = table.columns[index]?.header ?? "";
    const isByName = header.toLowerCase() === sheet.columns[key]?.header.toLowerCase();
    return isByName ? [] : [{ key, index, isSure: true }];
  });
}

interface Search {
  readonly sheet: Sheet;
  readonly table: TableFact;
  readonly places: ReadonlyMap<string, number>;
  readonly strangers: ReadonlySet<number>;
  readonly version: number;
}

function findRenamed(search: Search, key: string): RenamedColumn | null {
  const byNumber = numberOf(search, key);
  const index = search.table.columns.findIndex(({ id }) => id === byNumber);
  if (search.strangers.has(index)) return { key, index, isSure: true };
  const between = placeBetween(search, key);
  if (between === null || !search.strangers.has(between) || !holds(search, key, between)) return null;
  return { key, index: between, isSure: false };
}

/** A table that the book built has numbered its columns in their declared order, those of later versions last. */
function numberOf({ sheet, table, places, version }: Search, key: string): number | null {
  for (const order of birthOrders(sheet, version)) {
    const agreeing = [...places].filter(
      ([each, index]) => table.columns[index]?.id === order.indexOf(each) + 1,
    );
    if (agreeing.length * 5 >= places.size * 4 && places.size > 1) return order.indexOf(key) + 1;
  }
  return null;
}

function birthOrders(sheet: Sheet, version: number): readonly (readonly string[])[] {
  const late = new Set(sheet.up.filter(({ to }) => to > version).flatMap(({ adds }) => adds));
  const added = sheet.up.filter(({ to }) => to <= version).flatMap(({ adds }) => adds);
  const all = Object.keys(sheet.columns).filter((key) => !late.has(key));
  const first = all.filter((key) => !added.includes(key));
  return [all, [...first, ...added]];
}

/** The one place between the column's declared neighbours. */
function placeBetween({ sheet, table, places }: Search, key: string): number | null {
  const keys = Object.keys(sheet.columns);
  const at = keys.indexOf(key);
  const left = at === 0 ? -1 : places.get(keys[at - 1] ?? "");
  const right = at === keys.length - 1 ? table.columns.length : places.get(keys[at + 1] ?? "");
  return left !== undefined && right !== undefined && right - left === 2 ? left + 1 : null;
}

/** Whether what stands there fits the column, so that a column of the user's own in that place is not taken for it. */
function holds({ sheet, table }: Search, key: string, index: number): boolean {
  const cells = table.body.map((row): Cell => row[index] ?? "").filter((cell) => !isBlank(cell));
  const column = sheet.columns[key];
  const fitting = cells.filter((cell) => column?.parse(cell).ok);
  return fitting.length * 2 >= cells.length;
}
