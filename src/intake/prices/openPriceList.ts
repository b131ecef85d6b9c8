import type { ExportInput } from "../reader/exportBatches";
import type { ExportFault } from "../reader/exportFault";
import { readExport, type ReadingOptions } from "../reader/readExport";
import { isPriceHeader, type PriceList, priceList } from "./priceList";

/** A price list, or why the file is none. */
export type OpenedPriceList =
  | { readonly ok: true; readonly prices: PriceList }
  | { readonly ok: false; readonly fault: ExportFault | { readonly kind: "no prices" } };

/** Reads a file with a product and a price column. */
export async function openPriceList(
  input: ExportInput,
  options: Omit<ReadingOptions, "knows"> = {},
): Promise<OpenedPriceList> {
  const reading = await readExport(input, { ...options, knows: isPriceHeader });
  if (!reading.ok) return reading;
  const prices = priceList(reading.table);
  return prices === undefined ? { ok: false, fault: { kind: "no prices" } } : { ok: true, prices };
}
