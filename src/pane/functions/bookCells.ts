import { OFFERED_SUFFIX } from "../../excel/building/nameClash";
import type { BookTables, StandingTable } from "../../excel/inserting/bookTables";
import type { CellsAt } from "../../excel/inserting/readCells";
import { fold } from "../../kit/text";
import type { Sheet } from "../../schema/sheet";
import type { Audience } from "../../terms/audiences";

/** A column that a formula reads and who may read it; the user's own are private. */
export interface ColumnRead {
  readonly table: string;
  readonly header: string;
  readonly audience: Audience;
}

/** Cells of the book as a formula names them. */
export interface BookCells {
  readonly text: string;
  readonly at: CellsAt;
  readonly columns: readonly ColumnRead[];
  /** Declared columns that are called otherwise now, which functions do not find. */
  readonly renamed: readonly { readonly declared: string; readonly now: string }[];
}

/** A column's cells without its header; null where the book has no such column. */
export function columnCells(book: BookTables, sheet: Sheet, key: string): BookCells | null {
  const table = book.tables.get(sheet.table);
  const place = table?.places.get(key);
  if (!table || place === undefined) return null;
  const text = `${table.name}[${escaped(table.headers[place] ?? "")}]`;
  return {
    text,
    at: { kind: "columns", table: table.name, from: place, to: place, isWithHeaders: false },
    columns: columnsIn(sheet, table, { from: place, to: place }),
    renamed: [],
  };
}

/** Columns side by side with their headers, wide enough for all that are declared from one to the other, wherever they stand now. */
export function blockCells(
  book: BookTables,
  sheet: Sheet,
  [first, last]: readonly [string, string],
): BookCells | null {
  const table = book.tables.get(sheet.table);
  if (!table) return null;
  const keys = Object.keys(sheet.columns);
  const wanted = keys.slice(keys.indexOf(first), keys.indexOf(last) + 1);
  const places = wanted.flatMap((key) => table.places.get(key) ?? []);
  if (places.length === 0) return null;
  const span = { from: Math.min(...places), to: Math.max(...places) };
  const [left, right] = [span.from, span.to].map((place) => escaped(table.headers[place] ?? ""));
  return {
    text: `${table.name}[[#All],[${String(left)}]:[${String(right)}]]`,
    at: { kind: "columns", table: table.name, ...span, isWithHeaders: true },
    columns: columnsIn(sheet, table, span),
    renamed: renamedOf(sheet, table, wanted),
  };
}

/** A whole table with its headers. */
export function tableCells(book: BookTables, sheet: Sheet): BookCells | null {
  const table = book.tables.get(sheet.table);
  if (!table) return null;
  const span = { from: 0, to: table.headers.length - 1 };
  return {
    text: `${table.name}[#All]`,
    at: { kind: "columns", table: table.name, ...span, isWithHeaders: true },
    columns: columnsIn(sheet, table, span),
    renamed: renamedOf(sheet, table, Object.keys(sheet.columns)),
  };
}

/** The cell of a workbook name of the book; null where the workbook has none. */
export function namedCell({ names }: BookTables, name: string): BookCells | null {
  const own = [`${name}${OFFERED_SUFFIX}`, name].find((each) => names.has(fold(each)));
  return own === undefined ? null : { text: own, at: { kind: "name", name: own }, columns: [], renamed: [] };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function columnsIn(sheet: Sheet, table: StandingTable, { from, to }: Span): readonly ColumnRead[] {
  const keys = new Map([...table.places].map(([key, place]) => [place, key]));
  return table.headers.slice(from, to + 1).map((header, at) => {
    const key = keys.get(from + at);
    const audience = key === undefined ? "private" : (sheet.columns[key]?.audience ?? "private");
    return { table: table.name, header, audience };
  });
}

function renamedOf(sheet: Sheet, table: StandingTable, keys: readonly string[]): BookCells["renamed"] {
  return keys.flatMap((key) => {
    const place = table.places.get(key);
    const declared = sheet.columns[key]?.header ?? "";
    const now = place === undefined ? declared : (table.headers[place] ?? "");
    return fold(now) === fold(declared) ? [] : [{ declared, now }];
  });
}

/** A header as structured references write it. */
function escaped(header: string): string {
  return header.replaceAll(/['[\]#@]/g, "'$&");
}
