import type { ExportTable } from "../reader/exportTable";
import { isAbsent } from "../values/isAbsent";

/** One column of an export with the values that it really has. */
export interface FileColumn {
  readonly index: number;
  readonly header: string;
  /** Trimmed; cells that say nothing are left out. */
  readonly values: readonly string[];
  /** The record of each value, counted from 0. */
  readonly rows: readonly number[];
}

/** The columns of an export. */
export function fileColumns({ headers, records }: ExportTable): readonly FileColumn[] {
  return headers.map((header, index) => {
    const values: string[] = [];
    const rows: number[] = [];
    for (const [row, { cells }] of records.entries()) {
      const text = (cells[index] ?? "").trim();
      if (isAbsent(text)) continue;
      values.push(text);
      rows.push(row);
    }
    return { index, header, values, rows };
  });
}
