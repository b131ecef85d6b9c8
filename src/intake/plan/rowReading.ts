import type { Cell } from "../../kit/cell";
import { pipeline } from "../../schema/sheets/pipeline";
import type { ExportRecord } from "../reader/exportTable";
import type { ImportedKey } from "../recognise/importedColumns";
import type { Refusal, RefusalReason } from "./refusal";

/** The cells of one deal as an export states them, by column; a column that it lacks is absent. */
export type DealCells = Readonly<Partial<Record<ImportedKey | "originalAmount", Cell>>>;

/** A row's cells, or why it is refused. */
export type RowReading =
  { readonly ok: true; readonly cells: DealCells } | { readonly ok: false; readonly refusal: Refusal };

/** The row stays out because of one of its cells. */
export function refusedFor(
  { row }: ExportRecord,
  { key, text }: { readonly key: ImportedKey; readonly text: string },
  reason: RefusalReason,
): RowReading {
  return { ok: false, refusal: { row, column: pipeline.columns[key].header, value: text, reason } };
}
