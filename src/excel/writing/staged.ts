import type { Sheet } from "../../schema/sheet";

/**
 * Rows that wait below a table until the last request of their write takes them in. It is noted on their sheet, so that
 * they are found and taken away or written again when the pane was closed half-way.
 */
export interface Staged {
  /** How many stand there, the table's first blank row included where it has taken one. */
  readonly rows: number;
  /** As many as may stand there: more than `rows` where Excel broke off in the middle of a request. */
  readonly most: number;
  /** The key of the first. */
  readonly key: string;
  /** Whether the first stands in the blank row of a table that was never filled. */
  readonly isInTable: boolean;
  /** How many rows were inserted below the table to make room. */
  readonly room: number;
}

/** The custom property of a sheet under which the rows staged for one of its tables are noted. */
export function stagedProperty(table: string): string {
  return `ControlBookStaged:${table}`;
}

/** Reads the note; anything else that stands under the same key is not ours. */
export function readStaged(text: string): Staged | null {
  const [, rows, most, room, place, key] = /^(\d+)\/(\d+) (\d+) (in|below) ([\s\S]*)$/.exec(text) ?? [];
  if (rows === undefined || most === undefined || room === undefined || key === undefined) return null;
  return { rows: Number(rows), most: Number(most), room: Number(room), isInTable: place === "in", key };
}

export function writeStaged({ rows, most, room, isInTable, key }: Staged): string {
  return `${String(rows)}/${String(most)} ${String(room)} ${isInTable ? "in" : "below"} ${key}`;
}

/** Forgets the rows once they are in the table, or gone. */
export function forgetStaged(table: Excel.Table, sheet: Sheet): void {
  table.worksheet.customProperties.getItemOrNullObject(stagedProperty(sheet.table)).delete();
}
