import { type Cell, isBlank } from "../../kit/cell";
import { columnIndex, columnLetters } from "../../kit/columnLetters";
import type { DateSystem } from "../../kit/dateSystem";
import { type BookMark, readMark } from "../../schema/bookMark";
import type { Sheet } from "../../schema/sheet";
import { keyHeaders, rowKey, type TableEdit } from "../../schema/tableEdit";
import { isBlankRow } from "../isBlankRow";
import { isNewer } from "../newerBook";
import type { LocatedTable } from "./locatedTable";
import { type Place, placeOf } from "./place";

/** What a small save asks of a table: where it stands, the cells that its rows are found by, its last row and the rows below. */
export interface FewProbe {
  readonly edit: TableEdit;
  readonly table: Excel.Table;
  /** The whole table, with the rows below in which new ones will stand, or the column that its rows are found by. */
  readonly place: Excel.Range;
  readonly read: Read;
  /** The last row and those below in which new ones will stand; null where none can come, or where `place` has them. */
  readonly tail: Excel.Range | null;
}

/** What of a table is read: the column of its key, all cells, or its end alone. */
type Read = { readonly kind: "column"; readonly header: string } | { readonly kind: "all" | "end" };

/** The first and the last column and row of a table. */
export interface Frame {
  readonly left: string;
  readonly top: number;
  readonly right: string;
  readonly bottom: number;
}

/** A table that stands plainly, and where. */
export interface PlainTable {
  readonly at: LocatedTable;
  readonly frame: Frame;
}

/** What is asked of a table and its sheet besides the cells; whether the sheet waits hidden, of those alone that may. */
function factsOf({ tab }: Sheet): readonly string[] {
  const facts = ["showTotals", "worksheet/protection/protected", "worksheet/customProperties/items/value"];
  return tab.visibility === "Hidden" ? [...facts, "worksheet/visibility"] : facts;
}

/**
 * Asks about a table in as few objects as tell enough, for these are what a request weighs. Rows to change are found by their key: in
 * its one column, or, where it has several or the old cells are wanted, in the whole table, header and all.
 */
export function askFew(context: Excel.RequestContext, edit: TableEdit, isKeyed: boolean): FewProbe {
  const { sheet, puts } = edit;
  const [header = "", ...others] = keyHeaders(sheet);
  const isAll = isKeyed && puts.length + others.length > 0;
  // In one load: every further one costs as much again.
  const facts = isAll ? factsOf(sheet) : ["columns/items/name", ...factsOf(sheet)];
  const table = context.workbook.tables.getItemOrNullObject(sheet.table).load(facts.join());
  if (isAll) return { edit, table, read: { kind: "all" }, ...askAll(table, edit) };
  return isKeyed
    ? { edit, table, read: { kind: "column", header }, ...askColumn(table, edit, header) }
    : { edit, table, read: { kind: "end" }, ...askEnd(table, edit) };
}

type Places = Pick<FewProbe, "place" | "tail">;

function askAll(table: Excel.Table, edit: TableEdit): Places {
  const coming = comingRows(edit);
  const place = coming > 0 ? table.getRange().getResizedRange(coming, 0) : table.getRange();
  place.load(coming > 0 ? "address,formulas,values" : "address,values");
  return { place, tail: null };
}

function askColumn(table: Excel.Table, edit: TableEdit, header: string): Places {
  const place = table.columns.getItemOrNullObject(header).getDataBodyRange().load("address,values");
  return { place, tail: comingRows(edit) > 0 ? askTail(table.getRange(), edit) : null };
}

function askEnd(table: Excel.Table, edit: TableEdit): Places {
  const place = table.getRange().load("address");
  return { place, tail: comingRows(edit) > 0 ? askTail(place, edit) : null };
}

function askTail(rows: Excel.Range, edit: TableEdit): Excel.Range {
  const wanted = edit.sealed.length > 0 ? "formulas,values" : "formulas";
  return rows.getLastRow().getResizedRange(comingRows(edit), 0).load(wanted);
}

/** How many rows may be appended: what is put may stand already. */
function comingRows({ added, puts, sealed }: TableEdit): number {
  return added.length + puts.length + sealed.length;
}

/** Where the table stands when it does so plainly: under its own name, on our sheet, with no totals and nothing below; undefined otherwise. */
export function plainly(probe: FewProbe, dates: DateSystem): PlainTable | undefined {
  const { table, edit, place } = probe;
  const { sheet } = edit;
  const part = isPlain(probe) ? placeOf(place.address) : undefined;
  if (!part) return undefined;
  const { worksheet } = table;
  const mark = markOf(worksheet, sheet);
  const headers = headersOf(probe);
  const isWhole = Object.values(sheet.columns).every(({ header }) => headers.includes(header));
  const [last, ...below] = tailOf(probe);
  if (!mark || !isWhole || below.some((row) => !row.every(isBlank))) return undefined;
  const frame = frameOf(probe, part, headers);
  const isSingle = frame.bottom === frame.top + 1;
  const isEmpty = isSingle && last !== undefined && isBlankRow(sheet, headers, last);
  const at: LocatedTable = {
    ...{ sheet, dates, name: sheet.table, tab: part.tab, headers },
    ...(isEmpty ? NOTHING : rowsFound(probe, headers)),
    isProtected: worksheet.protection.protected,
    isHidden: sheet.tab.visibility === "Hidden" && worksheet.visibility === Excel.SheetVisibility.hidden,
    hasTotals: false,
    isBare: mark.isBare,
    firstRow: frame.top + 1,
    rows: isEmpty ? 0 : frame.bottom - frame.top,
    last: sealedAfter(probe),
    isBlockedBelow: false,
    staged: null,
  };
  return { at, frame };
}

function isPlain({ table, place }: FewProbe): boolean {
  return !table.isNullObject && !place.isNullObject && !table.showTotals;
}

function headersOf({ table, place, read }: FewProbe): readonly string[] {
  if (read.kind !== "all") return table.columns.items.map(({ name }) => name);
  const [header = []] = place.values as Cell[][];
  return header.map(String);
}

/** The last row and those below, where they were asked for. */
function tailOf({ edit, place, read, tail }: FewProbe): readonly (readonly Cell[])[] {
  const coming = comingRows(edit);
  if (read.kind !== "all") return (tail?.formulas ?? []) as Cell[][];
  return coming > 0 ? (place.formulas as Cell[][]).slice(-coming - 1) : [];
}

/** The row from which lines of the log follow. */
function sealedAfter({ edit, tail }: FewProbe): readonly Cell[] {
  const [last = []] = edit.sealed.length > 0 ? ((tail?.values ?? []) as Cell[][]) : [];
  return last;
}

type RowsFound = Pick<LocatedTable, "keys" | "columns">;

const NOTHING: RowsFound = { keys: [], columns: new Map() };

/** The key of each row, and, where the body was read, its cells. */
function rowsFound({ edit, place, read }: FewProbe, headers: readonly string[]): RowsFound {
  if (read.kind === "end") return NOTHING;
  const cells = place.values as Cell[][];
  if (read.kind === "column") return { keys: cells.map((row) => rowKey(row)), columns: new Map() };
  const rows = cells.slice(1, cells.length - comingRows(edit));
  const columns = new Map(headers.map((header, index) => [header, rows.map((row) => row[index] ?? "")]));
  const keys = keyHeaders(edit.sheet).map((header) => columns.get(header) ?? []);
  return { keys: rows.map((_, index) => rowKey(keys.map((each) => each[index] ?? ""))), columns };
}

/** The mark of the table's sheet where that is ours. */
function markOf({ customProperties }: Excel.Worksheet, sheet: Sheet): BookMark | undefined {
  const marks = customProperties.items.filter(({ value }) => !isNewer(value));
  return marks.map(({ value }) => readMark(value)).find((mark) => mark?.sheet === sheet.name);
}

/** The frame of the whole table by the part of it that was asked for. */
function frameOf({ edit, read }: FewProbe, part: Place, headers: readonly string[]): Frame {
  const left = columnIndex(part.left) - (read.kind === "column" ? headers.indexOf(read.header) : 0);
  const top = part.top - (read.kind === "column" ? 1 : 0);
  const bottom = part.bottom - (read.kind === "all" ? comingRows(edit) : 0);
  return { left: columnLetters(left), top, right: columnLetters(left + headers.length - 1), bottom };
}
