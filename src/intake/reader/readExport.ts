import { breath } from "../../kit/steps/breath";
import type { Dialect } from "./dialect";
import { type ExportInput, exportSource } from "./exportBatches";
import type { ExportFault } from "./exportFault";
import type { ExportTable } from "./exportTable";
import type { KnowsHeader } from "./headerRow";
import { ROW_LIMIT } from "./rowLimit";
import { tableBuilder } from "./tableBuilder";

/** How far reading has come. */
interface ReadingProgress {
  readonly rows: number;
  readonly bytes: number;
  /** Null where the size of the input is not known beforehand. */
  readonly totalBytes: number | null;
}

/** What reading needs to know and whom it keeps posted. */
export interface ReadingOptions {
  readonly knows: KnowsHeader;
  /** The sheet of a workbook that has several with rows. */
  readonly sheet?: string;
  readonly limit?: number;
  readonly onProgress?: (progress: ReadingProgress) => void;
  readonly signal?: AbortSignal;
}

/** A table, or why there is none. */
export type ExportReading =
  { readonly ok: true; readonly table: ExportTable } | { readonly ok: false; readonly fault: ExportFault };

/** Reads an export of any size chunk by chunk, yielding between chunks; stops when the signal says so. */
export async function readExport(input: ExportInput, options: ReadingOptions): Promise<ExportReading> {
  const { size, batches } = exportSource(input, options.sheet);
  const limit = options.limit ?? ROW_LIMIT;
  const builder = tableBuilder(options.knows, limit);
  let dialect: Dialect | undefined;
  for await (const batch of batches) {
    if (dialect !== undefined) await breath();
    if (options.signal?.aborted === true) return faulty({ kind: "stopped" });
    if (!batch.ok) return batch;
    builder.add(batch.records);
    dialect = batch.dialect;
    options.onProgress?.({ rows: builder.count(), bytes: batch.bytesRead, totalBytes: size });
  }
  if (options.signal?.aborted === true) return faulty({ kind: "stopped" });
  if (dialect === undefined) return faulty({ kind: "empty" });
  return judged(builder.finish(dialect), builder.count(), limit);
}

function judged(table: ExportTable, rows: number, limit: number): ExportReading {
  if (rows > limit) return faulty({ kind: "too many rows", rows, limit });
  if (table.headers.length === 0) return faulty({ kind: "empty" });
  if (rows === 0) return faulty({ kind: "headers only", headers: table.headers });
  return { ok: true, table };
}

function faulty(fault: ExportFault): ExportReading {
  return { ok: false, fault };
}
