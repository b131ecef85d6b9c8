import type { ExportInput } from "./reader/exportBatches";
import type { ExportFault } from "./reader/exportFault";
import type { ExportTable } from "./reader/exportTable";
import { readExport, type ReadingOptions } from "./reader/readExport";
import { hasDeals } from "./recognise/hasDeals";
import type { Mapping } from "./recognise/mapping";
import { recognise } from "./recognise/recognise";
import { isKnownHeader } from "./recognise/soughtColumns";

/** An export of deals, read and recognised, or why it is none. */
export type OpenedExport =
  | { readonly ok: true; readonly table: ExportTable; readonly mapping: Mapping }
  | { readonly ok: false; readonly fault: ExportFault };

/** Which column is which is a matter of shares, and so many rows tell them; looking at all of a huge file would freeze the pane. */
const ENOUGH_ROWS = 20_000;

/** The table itself, or of a long one rows that are spread evenly over it. */
function spread(table: ExportTable): ExportTable {
  const step = Math.ceil(table.records.length / ENOUGH_ROWS);
  return step <= 1 ? table : { ...table, records: table.records.filter((_record, at) => at % step === 0) };
}

/** Reads a CRM export and finds Pipeline's columns in it. */
export async function openExport(
  input: ExportInput,
  options: Omit<ReadingOptions, "knows"> = {},
): Promise<OpenedExport> {
  const reading = await readExport(input, { ...options, knows: isKnownHeader });
  if (!reading.ok) return reading;
  const mapping = recognise(spread(reading.table));
  if (hasDeals(mapping)) return { ok: true, table: reading.table, mapping };
  return { ok: false, fault: { kind: "no deals", headers: reading.table.headers } };
}
