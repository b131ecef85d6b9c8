import type { Cell } from "../kit/cell";
import type { LocatedTable } from "./locatedTable";
import type { CellChange, TableEdit } from "./tableEdit";
import { typedText } from "./typedText";

/** A cell that somebody changed since the change was decided; it was left alone. */
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

/** Compares an edit with the table as it stands now: what somebody changed meanwhile is overtaken, not overwritten. */
export function editWork(edit: TableEdit, at: LocatedTable): EditWork {
  const indexOf = new Map(at.keys.map((key, index) => [key, index]));
  const changes: PlacedChange[] = [];
  const overtaken: Overtaken[] = [];
  for (const change of edit.changes) {
    const index = indexOf.get(change.key);
    const found = index === undefined ? "" : (at.columns.get(change.header)?.[index] ?? "");
    if (index !== undefined && found === change.from) changes.push({ ...change, index });
    else overtaken.push({ table: at.name, key: change.key, header: change.header, found });
  }
  const rows = edit.added.map((record) => rowCells(edit, at.headers, record));
  return { edit, at, changes, rows, overtaken };
}
