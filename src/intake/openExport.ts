import type { ExportInput } from "./reader/exportBatches";
import type { ExportFault } from "./reader/exportFault";
import type { ExportTable } from "./reader/exportTable";
import { readExport, type ReadingOptions } from "./reader/readExport";
import { inSteps, STOPPED } from "../kit/steps/inSteps";
import { hasDeals } from "./recognise/hasDeals";
import type { Mapping } from "./recognise/mapping";
import { recognise } from "./recognise/recognise";
import { isKnownHeader } from "./recognise/soughtColumns";

/** An export of deals, read and recognised, or why it is none. */
export type OpenedExport =
  | { readonly ok: true; readonly table: ExportTable; readonly mapping: Mapping }
  | { readonly ok: false; readonly fault: ExportFault };

/** Reads a CRM export and finds Pipeline's columns in it. */
export async function openExport(
  input: ExportInput,
  options: Omit<ReadingOptions, "knows"> = {},
): Promise<OpenedExport> {
  const reading = await readExport(input, { ...options, knows: isKnownHeader });
  if (!reading.ok) return reading;
  const mapping = await inSteps(recognise(reading.table), options.signal && { signal: options.signal });
  if (mapping === STOPPED) return { ok: false, fault: { kind: "stopped" } };
  if (hasDeals(mapping)) return { ok: true, table: reading.table, mapping };
  return { ok: false, fault: { kind: "no deals", headers: reading.table.headers } };
}
