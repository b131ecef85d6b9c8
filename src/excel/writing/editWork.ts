import type { Cell } from "../../kit/cell";
import type { Sheet } from "../../schema/sheet";
import type { ExcelFault } from "../excelFault";
import { editInDates } from "./editInDates";
import type { LocatedTable } from "./locatedTable";
import { type CellChange, type CellsByHeader, keyOf, type TableEdit } from "../../schema/tableEdit";
import { withSeals } from "../../schema/log/withSeals";
import { typedText } from "../../kit/typedText";

/** A cell that somebody changed since the change was decided, or a row that somebody added (no header); it was left alone. */
export interface Overtaken {
  readonly table: string;
  readonly key: string;
  readonly header: string;
  readonly found: Cell;
}

/** The part of an edit that still holds in the workbook, with where to write it. */
export interface EditWork {
  readonly edit: TableEdit;
  readonly at: LocatedTable;
  readonly changes: readonly PlacedChange[];
  readonly rows: readonly RowCells[];
  readonly overtaken: readonly Overtaken[];
}

/** A change and the body row where its key stands, counted from 0. */
export interface PlacedChange extends CellChange {
  readonly index: number;
}

/** One row in the table's own order of columns; null leaves a cell as it is. */
export type RowCells = readonly (Cell | null)[];

function rowCells(
  edit: TableEdit,
  headers: readonly string[],
  record: Readonly<Record<string, Cell>>,
): RowCells {
  const written = Object.values(edit.sheet.columns).filter((column) => column.formula === undefined);
  const ours = new Set(written.map((column) => column.header));
  // Calculated columns and the manager's own columns are not ours to fill.
  return headers.map((header) => {
    const cell = ours.has(header) ? record[header] : undefined;
    return cell === undefined ? null : typedText(cell);
  });
}

/** Puts as what they come to now: changes where their row stands, rows to append where it does not. */
function settlePuts({ sheet, puts }: TableEdit, at: LocatedTable): Pick<TableEdit, "changes" | "added"> {
  const indexOf = new Map(at.keys.map((key, index) => [key, index]));
  const placed = puts.map((record) => {
    const key = keyOf(sheet, record);
    return { record, key, index: indexOf.get(key) ?? -1 };
  });
  const changes = placed
    .filter(({ index }) => index >= 0)
    .flatMap(({ record, key, index }) =>
      Object.entries(record).map(([header, to]) => ({
        key,
        header,
        from: at.columns.get(header)?.[index] ?? "",
        to,
      })),
    )
    .filter(({ from, to }) => from !== to);
  return { changes, added: placed.filter(({ index }) => index < 0).map(({ record }) => record) };
}

/** The tab of a protected sheet that the work would have to write on, or undefined. */
export function protectedTab(works: readonly EditWork[]): string | undefined {
  const held = works.find(({ at, changes, rows }) => at.isProtected && changes.length + rows.length > 0);
  return held?.at.tab;
}

/** What keeps rows from a table that ends in a totals row, or undefined. */
export function totalsFault(works: readonly EditWork[]): ExcelFault | undefined {
  const held = works.find(({ at, rows }) => at.hasTotals && rows.length > 0);
  return held && { kind: "totals", code: "Totals", where: held.at.tab, message: "" };
}

/** An edit with its lines of the log numbered and sealed after the last that stands, and its days as the workbook counts them. */
export async function settledEdit(asked: TableEdit, at: LocatedTable): Promise<TableEdit> {
  const edit = await withSeals(asked, { headers: at.headers, entries: at.keys, last: at.last });
  return editInDates(edit, at.dates);
}

/**
 * Compares an edit with the table as it stands now; lines of the log are numbered and sealed after the last that stands. A seal says
 * the day, however the workbook counts it; all else is compared and written as it counts.
 */
export async function editWork(asked: TableEdit, at: LocatedTable): Promise<EditWork> {
  return comparedWork(await settledEdit(asked, at), at);
}

/** Compares an edit that has its days as the workbook counts them with the table as it stands now: what somebody changed meanwhile is overtaken, not overwritten. */
export function comparedWork(asked: TableEdit, at: LocatedTable): EditWork {
  const put = settlePuts(asked, at);
  const edit = {
    ...asked,
    changes: [...asked.changes, ...put.changes],
    added: [...asked.added, ...put.added],
    puts: [],
  };
  const indexOf = new Map(at.keys.map((key, index) => [key, index]));
  const changes: PlacedChange[] = [];
  const overtaken: Overtaken[] = [];
  for (const change of edit.changes) {
    const index = indexOf.get(change.key);
    const found = index === undefined ? "" : (at.columns.get(change.header)?.[index] ?? "");
    if (index !== undefined && found === change.from) changes.push({ ...change, index });
    // A cell that holds the new value already needs nothing.
    else if (index === undefined || found !== change.to)
      overtaken.push({ table: at.name, key: change.key, header: change.header, found });
  }
  const added: CellsByHeader[] = [];
  for (const record of edit.added) {
    const key = keyOf(edit.sheet, record);
    if (!indexOf.has(key)) added.push(record);
    // Somebody else added it since.
    else overtaken.push({ table: at.name, key, header: "", found: key });
  }
  const rows = added.map((record) => rowCells(edit, at.headers, record));
  return {
    edit: { ...edit, added },
    at,
    changes,
    rows,
    overtaken: isKeptForItself(edit.sheet) ? [] : overtaken,
  };
}

/** The book's notes follow its tables: that one of them stands already is no news to anybody. */
function isKeptForItself({ tab }: Sheet): boolean {
  return tab.visibility === "VeryHidden";
}
