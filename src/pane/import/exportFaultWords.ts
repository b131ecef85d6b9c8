import type { ExportFault } from "../../intake/reader/exportFault";
import type { ForeignKind } from "../../intake/reader/foreignKind";
import { wholeWords } from "../words/amount";
import { counted } from "../words/counted";

/** What is wrong with a file, and what to do. */
export interface FaultWords {
  readonly title: string;
  readonly body: string;
}

const KINDS: Readonly<Record<ForeignKind, string>> = {
  pdf: "a PDF",
  "old workbook":
    "an Excel workbook of the old kind (.xls) or one with a password; save it as .xlsx without one",
  "binary workbook": "a binary Excel workbook; save it as .xlsx",
  archive: "a packed file and no Excel workbook; unpack it, or save it as .xlsx",
  numbers: "an Apple Numbers document; export it as Excel or CSV",
  "open document": "an OpenDocument sheet; save it as .xlsx",
  "huge archive": "packed so densely that it cannot be read safely",
  picture: "a picture",
  "web page": "a web page without a table",
  xml: "XML; save it as .xlsx",
  json: "JSON",
  "rich text": "rich text",
};

const EXPORT_AGAIN = "Export the list from your CRM as CSV or Excel and drop that.";

type Fault<Kind extends ExportFault["kind"]> = Extract<ExportFault, { readonly kind: Kind }>;

export function exportFaultWords(fault: ExportFault, fileName: string): FaultWords {
  if ("line" in fault) return lineWords(fault, fileName);
  if ("sheets" in fault) return sheetWords(fault, fileName);
  if ("headers" in fault) return noDealsWords(fault, fileName);
  switch (fault.kind) {
    case "foreign":
      return said("This file has no deals", `${fileName} is ${KINDS[fault.found]}. ${EXPORT_AGAIN}`);
    case "unreadable text":
      return said("This file is not text", `${fileName} holds bytes that are no letters. ${EXPORT_AGAIN}`);
    case "damaged workbook":
      return said("This workbook is damaged", damagedWords(fault, fileName));
    case "no value":
      return said(
        "This workbook was never worked out",
        `${fault.cell} of ${fileName} holds a formula without its value. Open it in Excel and save it.`,
      );
    case "empty":
      return said("This file is empty", `${fileName} has no rows. ${EXPORT_AGAIN}`);
    case "history":
      return said("This file is a history", historyWords(fault, fileName));
    case "too many rows":
      return said("This file is too long", longWords(fault));
    case "stopped":
      return said("Reading was stopped", "Nothing was written.");
  }
}

function said(title: string, body: string): FaultWords {
  return { title, body };
}

function lineWords({ kind, line }: Fault<"unclosed quote" | "endless line">, fileName: string): FaultWords {
  if (kind === "endless line") {
    return said(
      "This file is not a list",
      `Line ${wholeWords(line)} of ${fileName} does not end. ${EXPORT_AGAIN}`,
    );
  }
  return said(
    "A quotation mark is never closed",
    `It opens in line ${wholeWords(line)} of ${fileName}, so the rows behind it cannot be told apart. Correct that line, or export the list again.`,
  );
}

function sheetWords(fault: Fault<"several sheets" | "no such sheet">, fileName: string): FaultWords {
  if (fault.kind === "several sheets") {
    const names = fault.sheets.map(({ name }) => name);
    return said("Several sheets have rows", `${fileName} has ${named(names)}. Name the one with the deals.`);
  }
  return said(
    `There is no sheet “${fault.sheet}”`,
    `${fileName} has ${named(fault.sheets)}. Name one of them.`,
  );
}

function noDealsWords({ kind, headers }: Fault<"headers only" | "no deals">, fileName: string): FaultWords {
  const found =
    kind === "headers only"
      ? `${fileName} has headers and no rows.`
      : `The columns of ${fileName} are ${named(headers)}; none of them is a deal’s.`;
  return said("This file has no deals", `${found} ${EXPORT_AGAIN}`);
}

/** What a history is, where only a list of deals can be taken. */
function historyWords({ table }: Fault<"history">, fileName: string): string {
  const lines = counted(table.records.length, "line");
  return `${fileName} tells in ${lines} what became of deals; it is no list of them as they stand now. Export that list for this; the history itself goes into a book that has the deals: drop it on Import in the pane.`;
}

function damagedWords({ where }: Fault<"damaged workbook">, fileName: string): string {
  const place = where === "" ? "" : ` at ${where}`;
  return `${fileName} cannot be read${place}. Open it in Excel and save it anew, or export it again.`;
}

function longWords({ rows, limit }: Fault<"too many rows">): string {
  return `${wholeWords(rows)} rows or more; the sheet takes ${wholeWords(limit)}. Filter by close date in the CRM.`;
}

const NAMED = 4;

function named(headers: readonly string[]): string {
  const names = headers.slice(0, NAMED).map((header) => `“${header}”`);
  return headers.length > NAMED ? `${names.join(", ")} and others` : names.join(", ");
}
