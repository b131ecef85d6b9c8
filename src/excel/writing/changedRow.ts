import type { Cell } from "../../kit/cell";
import { columnIndex, columnLetters } from "../../kit/columnLetters";
import { typedText } from "../../kit/typedText";
import { keyHeaders, rowKey } from "../../schema/tableEdit";
import type { EditWork, PlacedChange } from "./editWork";
import type { Frame } from "./fewProbe";

/** A row of which cells change, from its key to the last of them, with what the writing request found there as it began. */
export interface ChangedRow {
  readonly work: EditWork;
  readonly changes: readonly PlacedChange[];
  /** The headers of the columns that the range spans. */
  readonly headers: readonly string[];
  readonly address: string;
  readonly range: Excel.Range;
}

/** A table that cells change of, and where it stands. */
interface Ready {
  readonly work: EditWork;
  readonly frame: Frame;
  readonly table: Excel.Table;
}

/** Asks for the rows of which cells change, by their addresses, before anything is written. */
export function askChangedRows(ready: Ready): readonly ChangedRow[] {
  return [...new Set(ready.work.changes.map(({ index }) => index))].map((index) => {
    const row = rowAt(ready, index);
    return { ...row, range: ready.table.worksheet.getRange(row.address).load("values") };
  });
}

/** The changes of one row, and the cells that they and its key stand in. */
function rowAt({ work, frame }: Ready, index: number): Omit<ChangedRow, "range"> {
  const { at, edit } = work;
  const changes = work.changes.filter((change) => change.index === index);
  const wanted = [...keyHeaders(edit.sheet), ...changes.map(({ header }) => header)];
  const places = wanted.map((header) => at.headers.indexOf(header));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const [left, row] = [columnIndex(frame.left), String(at.firstRow + index)];
  const address = `${columnLetters(left + from)}${row}:${columnLetters(left + to)}${row}`;
  return { work, changes, headers: at.headers.slice(from, to + 1), address };
}

function foundIn({ headers, range }: ChangedRow): ReadonlyMap<string, Cell> {
  const [cells = []] = range.values as Cell[][];
  return new Map(headers.map((header, index) => [header, cells[index] ?? ""]));
}

/** Writes the cells; those between stay as they are. */
export function writeChangedRow({ changes, headers, range }: ChangedRow): void {
  const to = new Map(changes.map((change) => [change.header, typedText(change.to)]));
  range.values = [headers.map((header) => to.get(header) ?? null)];
}

/** Whether the row was still there, with the cells that were expected. */
export function isAsExpected(row: ChangedRow): boolean {
  const { work, changes } = row;
  const found = foundIn(row);
  const key = rowKey(keyHeaders(work.edit.sheet).map((header) => found.get(header) ?? ""));
  return changes.every((change) => key === change.key && found.get(change.header) === change.from);
}

/** Puts the cells back as the request found them. */
export function putBackRow(context: Excel.RequestContext, row: ChangedRow): void {
  const { work, changes, headers, address } = row;
  const found = foundIn(row);
  const changed = new Set(changes.map(({ header }) => header));
  const cells = headers.map((header) => (changed.has(header) ? typedText(found.get(header) ?? "") : null));
  context.workbook.tables.getItem(work.at.name).worksheet.getRange(address).values = [cells];
}
