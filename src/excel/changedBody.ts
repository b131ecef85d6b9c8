import type { Cell, Grid } from "../kit/cell";
import { snapshots } from "../schema/sheets/system/snapshots";
import { type CellsByHeader, keyOf } from "../schema/tableEdit";

/** Rows that come into the history and rows that go. */
export interface HistoryChange {
  readonly add: readonly CellsByHeader[];
  readonly remove: readonly CellsByHeader[];
}

/** A body of the history after a change, in the order of its days. */
interface ChangedBody {
  readonly body: Grid;
  readonly done: HistoryChange;
  /** Rows that stand already, or are not as the change takes them. */
  readonly left: number;
}

const HEADERS = Object.values(snapshots.columns).map(({ header }) => header);

/** Works a change out on the rows that stand. */
export function changedBody(
  headers: readonly string[],
  before: Grid,
  { add, remove }: HistoryChange,
): ChangedBody {
  const going = new Map(remove.map((row) => [keyOf(snapshots, row), row]));
  const removed: CellsByHeader[] = [];
  const stays = before.filter((cells) => {
    const row = byHeader(headers, cells);
    const asked = going.get(keyOf(snapshots, row));
    if (!asked || !isSameRow(row, asked)) return true;
    removed.push(asked);
    return false;
  });
  const keys = new Set(stays.map((cells) => keyOf(snapshots, byHeader(headers, cells))));
  const added = add.filter((row) => !keys.has(keyOf(snapshots, row)));
  const rows = added.map((row) => headers.map((header) => row[header] ?? ""));
  const left = add.length - added.length + remove.length - removed.length;
  return { body: byDay(headers, [...stays, ...rows]), done: { add: added, remove: removed }, left };
}

function byHeader(headers: readonly string[], cells: readonly Cell[]): CellsByHeader {
  return Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ""]));
}

function isSameRow(found: CellsByHeader, asked: CellsByHeader): boolean {
  return HEADERS.every((header) => (found[header] ?? "") === (asked[header] ?? ""));
}

/** Formulas that look a deal up take its last row: rows stand in the order of their days. */
function byDay(headers: readonly string[], rows: Grid): Grid {
  const at = headers.indexOf(snapshots.columns.snapshot.header);
  const dayOf = (row: readonly Cell[]): number => (typeof row[at] === "number" ? row[at] : 0);
  return rows.toSorted((a, b) => dayOf(a) - dayOf(b));
}
