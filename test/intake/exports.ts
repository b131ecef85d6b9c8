import { type OpenedExport, openExport } from "../../src/intake/openExport";
import type { BookFacts, ImportInput } from "../../src/intake/plan/importInput";
import type { ExportFault } from "../../src/intake/reader/exportFault";
import type { ExportTable } from "../../src/intake/reader/exportTable";
import { readExport, type ReadingOptions } from "../../src/intake/reader/readExport";
import type { ExportInput } from "../../src/intake/reader/exportBatches";
import { isKnownHeader } from "../../src/intake/recognise/soughtColumns";

/** The Monday on which the tests import. */
export const MONDAY = 46_342;

/** A book in euro with four open stages and the two closed ones. */
export const BOOK: BookFacts = {
  currency: "EUR",
  stages: [
    { stage: "Qualified", kind: "Open" },
    { stage: "Proposal", kind: "Open" },
    { stage: "Negotiation", kind: "Open" },
    { stage: "Contract", kind: "Open" },
    { stage: "Closed Won", kind: "Won" },
    { stage: "Closed Lost", kind: "Lost" },
  ],
  rates: [{ currency: "CHF", rate: 1.05 }],
};

type Wanted = Partial<Omit<ImportInput, "table" | "mapping">>;

/** The input of an import of this export into an empty book. */
export async function importInput(input: ExportInput, wanted: Wanted = {}): Promise<ImportInput> {
  const { table, mapping } = opened(await openExport(input));
  return { table, mapping, answers: {}, book: BOOK, existing: [], today: MONDAY, ...wanted };
}

/** The table of an export that can be read. */
export async function tableOf(
  input: ExportInput,
  options: Partial<ReadingOptions> = {},
): Promise<ExportTable> {
  const reading = await readExport(input, { knows: isKnownHeader, ...options });
  if (!reading.ok) throw new Error(`not read: ${reading.fault.kind}`);
  return reading.table;
}

/** The fault of an export that cannot be read. */
export async function faultOf(
  input: ExportInput,
  options: Partial<ReadingOptions> = {},
): Promise<ExportFault> {
  const reading = await readExport(input, { knows: isKnownHeader, ...options });
  if (reading.ok) throw new Error("read without a fault");
  return reading.fault;
}

/** How many lines of a file are blank. */
export function blankLines({ blank }: ExportTable): number {
  return blank.reduce((sum, { count }) => sum + count, 0);
}

/** Lines of cells as delimited text, every cell quoted as reports do. */
export function delimited(lines: readonly (readonly string[])[], delimiter = ",", lineEnd = "\n"): string {
  return lines.map((cells) => cells.map(quoted).join(delimiter) + lineEnd).join("");
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function opened(opening: OpenedExport): Extract<OpenedExport, { ok: true }> {
  if (!opening.ok) throw new Error(`not opened: ${opening.fault.kind}`);
  return opening;
}
