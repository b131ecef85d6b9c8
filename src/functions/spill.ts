import type { Cell, Grid } from "../kit/cell";

/** The columns that a function spills: under each header a property of its rows. */
export type SpilledColumns<Key extends string> = readonly (readonly [header: string, key: Key])[];

/** The rows under their headers; what a row lacks is blank. */
export function spill<Key extends string>(
  columns: SpilledColumns<Key>,
  rows: readonly Readonly<Record<Key, Cell | null>>[],
): Grid {
  return [headersOf(columns), ...rows.map((row) => columns.map(([, key]) => row[key] ?? ""))];
}

export function headersOf(columns: SpilledColumns<string>): readonly string[] {
  return columns.map(([header]) => header);
}
