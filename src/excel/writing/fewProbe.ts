import { type Cell, isBlank } from "../../kit/cell";
import { columnIndex, columnLetters } from "../../kit/columnLetters";
import type { DateSystem } from "../../kit/dateSystem";
import { type BookMark, readMark } from "../../schema/bookMark";
import type { Sheet } from "../../schema/sheet";
import { keyHeaders, rowKey, type TableEdit } from "../../schema/tableEdit";
import { isBlankRow } from "../isBlankRow";
import { isNewer } from "../newerBook";
import type { LocatedTable } from "./locatedTable";

/** What a small save asks of a table: its frame, its last row with the rows below, and the cells that its rows are found by. */
export interface FewProbe {
  readonly edit: TableEdit;
  readonly table: Excel.Table;
  /** The whole table, or the cells that rows are found by: either tells where the table stands. */
  readonly place: Excel.Range;
  /** The header that `place` is the column of; null where it is not one column. */
  readonly column: string | null;
  readonly isKeyed: boolean;
  /** The last row and those below in which new ones will stand; null where none can come. */
  readonly tail: Excel.Range | null;
}

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

/**
 * Asks about a table in as few objects as tell enough, for these are what a request weighs. Rows to change are found by their key: in
 * its one column, or, where it has several or the old cells are wanted, in the body.
 */
export function askFew(context: Excel.RequestContext, edit: TableEdit, isKeyed: boolean): FewProbe {
  const { sheet, added, puts, sealed } = edit;
  const table = context.workbook.tables.getItemOrNullObject(sheet.table);
  // In one load: every further one costs as much again.
  table.load(
    "columns/items/name,worksheet/visibility,worksheet/protection/protected,worksheet/customProperties/items/value",
  );
  const [key = "", ...others] = keyHeaders(sheet);
  const column = isKeyed && puts.length + others.length === 0 ? key : null;
  const rows = isKeyed && column === null ? table.getDataBodyRange() : table.getRange();
  const place = column === null ? rows : table.columns.getItemOrNullObject(column).getDataBodyRange();
  place.load(isKeyed ? "address,values" : "address");
  const coming = added.length + puts.length + sealed.length;
  const tail = coming > 0 ? rows.getLastRow().getResizedRange(coming, 0) : null;
  tail?.load(sealed.length > 0 ? "formulas,values" : "formulas");
  return { edit, table, place, column, isKeyed, tail };
}

/** Where the table stands when it does so plainly: under its own name, on our sheet, with nothing below; undefined otherwise. */
export function plainly(probe: FewProbe, dates: DateSystem): PlainTable | undefined {
  const { table, edit, place } = probe;
  const { sheet } = edit;
  const mark = table.isNullObject || place.isNullObject ? undefined : markOf(table, sheet);
  const headers = mark ? table.columns.items.map(({ name }) => name) : [];
  const isWhole = Object.values(sheet.columns).every(({ header }) => headers.includes(header));
  const [last, ...below] = tailOf(probe);
  if (!mark || !isWhole || below.some((row) => !row.every(isBlank))) return undefined;
  const frame = frameOf(probe, headers);
  const isSingle = frame.bottom === frame.top + 1;
  const isEmpty = isSingle && last !== undefined && isBlankRow(sheet, headers, last);
  const at: LocatedTable = {
    ...{ sheet, dates, name: sheet.table, tab: tabOf(place), headers },
    ...(isEmpty ? NOTHING : rowsFound(probe, headers)),
    isProtected: table.worksheet.protection.protected,
    isHidden: table.worksheet.visibility === Excel.SheetVisibility.hidden,
    isBare: mark.isBare,
    firstRow: frame.top + 1,
    rows: isEmpty ? 0 : frame.bottom - frame.top,
    last: sealedAfter(probe),
    isBlockedBelow: false,
    staged: null,
  };
  return { at, frame };
}

/** The last row and those below, where they were asked for. */
function tailOf({ tail }: FewProbe): readonly (readonly Cell[])[] {
  return (tail?.formulas ?? []) as Cell[][];
}

/** The row from which lines of the log follow. */
function sealedAfter({ edit, tail }: FewProbe): readonly Cell[] {
  const [last = []] = edit.sealed.length > 0 ? ((tail?.values ?? []) as Cell[][]) : [];
  return last;
}

type RowsFound = Pick<LocatedTable, "keys" | "columns">;

const NOTHING: RowsFound = { keys: [], columns: new Map() };

/** The key of each row, and, where the body was read, its cells. */
function rowsFound({ edit, place, column, isKeyed }: FewProbe, headers: readonly string[]): RowsFound {
  if (!isKeyed) return NOTHING;
  const rows = place.values as Cell[][];
  if (column !== null) return { keys: rows.map((row) => rowKey(row)), columns: new Map() };
  const columns = new Map(headers.map((header, index) => [header, rows.map((row) => row[index] ?? "")]));
  const cells = keyHeaders(edit.sheet).map((header) => columns.get(header) ?? []);
  return { keys: rows.map((_, index) => rowKey(cells.map((each) => each[index] ?? ""))), columns };
}

/** The mark of the table's sheet where that is ours. */
function markOf({ worksheet }: Excel.Table, sheet: Sheet): BookMark | undefined {
  const marks = worksheet.customProperties.items.filter(({ value }) => !isNewer(value));
  return marks.map(({ value }) => readMark(value)).find((mark) => mark?.sheet === sheet.name);
}

/** An address such as 'My tab'!A5:L7, or 'My tab'!A5 of a single cell. */
const ADDRESS = /^(.*)!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

function tabOf({ address }: Excel.Range): string {
  const [, tab = ""] = ADDRESS.exec(address) ?? [];
  return tab.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
}

/** The frame of the whole table by the part of it that was asked for. */
function frameOf({ place, column, isKeyed }: FewProbe, headers: readonly string[]): Frame {
  const [, , first = "", from, , to = from] = ADDRESS.exec(place.address) ?? [];
  const left = columnIndex(first) - (column === null ? 0 : headers.indexOf(column));
  const [top, bottom] = [Number(from) - (isKeyed ? 1 : 0), Number(to)];
  return { left: columnLetters(left), top, right: columnLetters(left + headers.length - 1), bottom };
}
