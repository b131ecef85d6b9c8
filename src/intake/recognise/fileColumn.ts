import type { ExportTable } from "../reader/exportTable";
import { isAbsent } from "../values/isAbsent";

/** One column of an export with the values that it really has. */
export interface FileColumn {
  readonly index: number;
  readonly header: string;
  /** Trimmed; cells that say nothing are left out. */
  readonly values: readonly string[];
}

/** The columns of an export. */
export function fileColumns({ headers, records }: ExportTable): readonly FileColumn[] {
  return headers.map((header, index) => ({
    index,
    header,
    values: records.map(({ cells }) => (cells[index] ?? "").trim()).filter((text) => !isAbsent(text)),
  }));
}
