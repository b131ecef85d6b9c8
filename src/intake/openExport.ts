import { isHistoryHeader } from "./history/historyHeaders";
import { historyShape } from "./history/historyShape";
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

/** Reads a CRM export and finds Pipeline's columns in it; a history of deals is told from a list of them. */
export async function openExport(
  input: ExportInput,
  options: Omit<ReadingOptions, "knows"> = {},
): Promise<OpenedExport> {
  const reading = await readExport(input, { ...options, knows });
  if (!reading.ok) return reading;
  const { table } = reading;
  const shape = historyShape(table);
  if (shape) return { ok: false, fault: { kind: "history", table, shape } };
  const mapping = await inSteps(recognise(table), options.signal && { signal: options.signal });
  if (mapping === STOPPED) return { ok: false, fault: { kind: "stopped" } };
  if (hasDeals(mapping)) return { ok: true, table, mapping };
  return { ok: false, fault: { kind: "no deals", headers: table.headers } };
}

function knows(header: string): boolean {
  return isKnownHeader(header) || isHistoryHeader(header);
}
