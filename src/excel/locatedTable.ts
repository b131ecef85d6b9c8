import { type Cell, isBlank } from "../kit/cell";
import { fold } from "../kit/text";
import type { Sheet } from "../schema/sheet";
import { keyHeaders, rowKey, type TableEdit } from "../schema/tableEdit";

/** Where a declared table stands at one moment and what an edit of it depends on. */
export interface LocatedTable {
  readonly sheet: Sheet;
  /** The table's name in the workbook. */
  readonly name: string;
  readonly headers: readonly string[];
  /** The sheet row of the first body row, counted from 1. */
  readonly firstRow: number;
  /** Body rows that hold something; a table that was never filled has one blank row and counts 0. */
  readonly rows: number;
  /** The key of each body row, as `rowKey` makes it. */
  readonly keys: readonly string[];
  /** The body of the columns that an edit changes, by header. */
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  /** Whether something stands right below the table where its rows would come. */
  readonly isBlockedBelow: boolean;
}

/** Why a table cannot be written: it is not there, or a column of it is not. */
export interface Missing {
  readonly table: string;
  readonly header: string | null;
}

export function isMissing(found: LocatedTable | Missing): found is Missing {
  return !("sheet" in found);
}

interface Probe {
  readonly edit: TableEdit;
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly firstRow: Excel.Range;
  readonly below: Excel.Range;
  readonly columns: ReadonlyMap<string, Excel.Range>;
}

function headersOf(edit: TableEdit): readonly string[] {
  const changed = edit.changes.map((change) => change.header);
  return [
    ...new Set([
      ...keyHeaders(edit.sheet),
      ...changed,
      ...edit.puts.flatMap((record) => Object.keys(record)),
    ]),
  ];
}

/** Asks for everything that an edit of this table depends on; the answer is there after the next sync. */
function probe(context: Excel.RequestContext, edit: TableEdit): Probe {
  const table = context.workbook.tables.getItemOrNullObject(edit.sheet.table);
  const body = table.getDataBodyRange();
  const below = body
    .getRowsBelow(Math.max(1, edit.added.length + edit.puts.length))
    .getUsedRangeOrNullObject(true);
  const header = table.getHeaderRowRange();
  const firstRow = body.getRow(0);
  const columns = new Map(
    headersOf(edit).map((name) => [name, table.columns.getItemOrNullObject(name).getDataBodyRange()]),
  );
  table.load("name");
  header.load("values");
  body.load("rowIndex,rowCount");
  firstRow.load("formulas");
  below.load("address");
  for (const range of columns.values()) range.load("values");
  return { edit, table, header, body, firstRow, below, columns };
}

function columnValues(range: Excel.Range): readonly Cell[] {
  return (range.values as Cell[][]).map(([cell]) => cell ?? "");
}

function located(found: Probe): LocatedTable | Missing {
  const { edit, table } = found;
  if (table.isNullObject) return { table: edit.sheet.table, header: null };
  const columns = new Map<string, readonly Cell[]>();
  for (const [header, range] of found.columns) {
    if (range.isNullObject) return { table: table.name, header };
    columns.set(header, columnValues(range));
  }
  const keyColumns = keyHeaders(edit.sheet).map((header) => columns.get(header) ?? []);
  const keys = (keyColumns[0] ?? []).map((_, index) => rowKey(keyColumns.map((cells) => cells[index] ?? "")));
  const isEmpty = found.body.rowCount === 1 && isBlankRow(edit.sheet, found);
  return {
    sheet: edit.sheet,
    name: table.name,
    headers: (found.header.values[0] ?? []).map(String),
    firstRow: found.body.rowIndex + 1,
    rows: isEmpty ? 0 : found.body.rowCount,
    keys: isEmpty ? [] : keys,
    columns,
    isBlockedBelow: !found.below.isNullObject,
  };
}

/** A row in which only calculated columns hold something is blank. */
function isBlankRow(sheet: Sheet, found: Probe): boolean {
  const calculated = new Set(
    Object.values(sheet.columns).flatMap((column) => (column.formula ? [fold(column.header)] : [])),
  );
  const headers: readonly unknown[] = found.header.values[0] ?? [];
  const cells = (found.firstRow.formulas[0] ?? []) as readonly Cell[];
  return cells.every((cell, index) => isBlank(cell) || calculated.has(fold(String(headers[index]))));
}

/** Finds the tables of the edits in one sync. */
export async function locateTables(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
): Promise<readonly (LocatedTable | Missing)[]> {
  const probes = edits.map((edit) => probe(context, edit));
  await context.sync();
  return probes.map(located);
}
