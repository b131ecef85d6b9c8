import type { Cell } from "../../kit/cell";
import type { DateSystem } from "../../kit/dateSystem";
import { readMark } from "../../schema/bookMark";
import type { Sheet } from "../../schema/sheet";
import { isLogOnly, keyHeaders, rowKey, type TableEdit } from "../../schema/tableEdit";
import { isBlankRow } from "../isBlankRow";
import { askDates } from "../dateSystem";
import { assertNotNewer } from "../newerBook";
import { readStaged, type Staged, stagedProperty } from "./staged";
import { askOwnTable, ownTable, type OwnTableFound } from "../ownTable";
import { lackingFilled } from "./lackingFilled";
import { askColumns, type AskedColumns, lackingHeader, readColumns } from "./columnCells";

/** Where a declared table stands at one moment and what an edit of it depends on. */
export interface LocatedTable {
  readonly sheet: Sheet;
  /** From which year the workbook counts its days. */
  readonly dates: DateSystem;
  /** The table's name in the workbook. */
  readonly name: string;
  /** What the tab of its sheet is called now. */
  readonly tab: string;
  /** Whether its sheet is protected: then no table on it can grow. */
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  /** Whether it ends in a totals row: rows that are appended would end up below it. */
  readonly hasTotals: boolean;
  /** Whether its sheet still waits to be dressed. */
  readonly isBare: boolean;
  readonly headers: readonly string[];
  /** The sheet row of the first body row, counted from 1. */
  readonly firstRow: number;
  /** Body rows that hold something; a table that was never filled has one blank row and counts 0. */
  readonly rows: number;
  /** The key of each body row, as `rowKey` makes it. */
  readonly keys: readonly string[];
  /** The body of the columns that an edit changes, by header. */
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  /** The last row, where the edit follows from it; blank in a table that was never filled. */
  readonly last: readonly Cell[];
  /** Whether something stands right below the table where its rows would come. */
  readonly isBlockedBelow: boolean;
  /** Rows that a write which was broken off has left below it; null where there are none. */
  readonly staged: Staged | null;
}

/** Why a table cannot be written: it is not there, or a column of it is not. */
export interface Missing {
  readonly table: string;
  readonly header: string | null;
}

export function isMissing(found: LocatedTable | Missing): found is Missing {
  return !("sheet" in found);
}

/** What an edit asks of its table. */
interface Probe {
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly firstRow: Excel.Range;
  readonly lastRow: Excel.Range | null;
  readonly below: Excel.Range;
  readonly staged: Excel.WorksheetCustomProperty;
  readonly columns: AskedColumns;
}

/** Lines of the log follow from the last row alone: its other rows, of years, are not read. */
function headersOf(edit: TableEdit): readonly string[] {
  if (isLogOnly(edit)) return [];
  const changed = edit.changes.map((change) => change.header);
  const put = edit.puts.flatMap((record) => Object.keys(record));
  return [...new Set([...keyHeaders(edit.sheet), ...changed, ...put])];
}

/** Asks for everything that an edit of this table depends on. */
function probe(table: Excel.Table, edit: TableEdit): Probe {
  const body = table.getDataBodyRange();
  const coming = Math.max(1, edit.added.length + edit.puts.length + edit.sealed.length);
  const below = body.getRowsBelow(coming).getUsedRangeOrNullObject(true);
  const header = table.getHeaderRowRange();
  const firstRow = body.getRow(0);
  const lastRow = edit.sealed.length > 0 ? body.getLastRow().load("values") : null;
  const columns = askColumns(table, headersOf(edit));
  const { worksheet } = table;
  const staged = worksheet.customProperties
    .getItemOrNullObject(stagedProperty(edit.sheet.table))
    .load("value");
  table.load("showTotals");
  worksheet.load("name,visibility,protection/protected");
  header.load("values");
  body.load("rowIndex,rowCount");
  firstRow.load("formulas");
  below.load("address");
  return { table, worksheet, header, body, firstRow, lastRow, below, staged, columns };
}

function located(
  edit: TableEdit,
  { name, mark, asked }: OwnTableFound<Probe>,
  { columns, dates }: Pick<LocatedTable, "columns" | "dates">,
): LocatedTable {
  const headers = headerOf(asked);
  const cells = (asked.firstRow.formulas[0] ?? []) as readonly Cell[];
  const isEmpty = asked.body.rowCount === 1 && isBlankRow(edit.sheet, headers, cells);
  return {
    sheet: edit.sheet,
    dates,
    name,
    tab: asked.worksheet.name,
    isProtected: asked.worksheet.protection.protected,
    isHidden: asked.worksheet.visibility === Excel.SheetVisibility.hidden,
    hasTotals: asked.table.showTotals,
    isBare: isBareMark(mark),
    headers,
    firstRow: asked.body.rowIndex + 1,
    rows: isEmpty ? 0 : asked.body.rowCount,
    keys: isEmpty ? [] : keysOf(edit.sheet, columns),
    columns,
    last: ((asked.lastRow?.values ?? []) as Cell[][])[0] ?? [],
    isBlockedBelow: !asked.below.isNullObject,
    staged: stagedOf(asked),
  };
}

function headerOf({ header }: Probe): readonly string[] {
  return (header.values[0] ?? []).map(String);
}

function isBareMark(mark: string): boolean {
  return readMark(mark)?.isBare ?? false;
}

function stagedOf({ staged }: Probe): Staged | null {
  return staged.isNullObject ? null : readStaged(staged.value);
}

function keysOf(sheet: Sheet, columns: ReadonlyMap<string, readonly Cell[]>): readonly string[] {
  const cells = keyHeaders(sheet).map((header) => columns.get(header) ?? []);
  return (cells[0] ?? []).map((_, index) => rowKey(cells.map((column) => column[index] ?? "")));
}

/** Finds the tables of the edits in one sync; a table of which many columns are wanted and that is long takes more. */
export async function locateTables(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
): Promise<readonly (LocatedTable | Missing)[]> {
  const dates = askDates(context);
  const asked = edits.map((edit) => ({
    edit,
    table: askOwnTable(context, edit.sheet.table, (table) => probe(table, edit)),
  }));
  await context.sync();
  const found = asked.map(({ edit, table }) => ({ edit, own: ownTable(table) }));
  assertNotNewer(found.map(({ own }) => own?.mark ?? ""));
  const tables: (LocatedTable | Missing)[] = [];
  for (const { edit, own } of found) {
    const lacking = own && (lackingHeader(own.asked.columns) ?? lackingFilled(edit, headerOf(own.asked)));
    if (!own) tables.push({ table: edit.sheet.table, header: null });
    else if (lacking !== undefined) tables.push({ table: own.name, header: lacking });
    else {
      const columns = await readColumns(context, own.asked.columns, own.asked.body.rowCount);
      tables.push(located(edit, own, { columns, dates: dates() }));
    }
  }
  return tables;
}
