import type { ExportFault } from "../../intake/reader/exportFault";
import type { ForeignKind } from "../../intake/reader/foreignKind";
import { wholeWords } from "../words/amount";

/** What is wrong with a file, and what to do. */
export interface FaultWords {
  readonly title: string;
  readonly body: string;
}

const KINDS: Readonly<Record<ForeignKind, string>> = {
  pdf: "a PDF",
  workbook: "an Excel workbook; save its sheet as CSV",
  "old workbook": "an old Excel workbook; save its sheet as CSV",
  archive: "a packed archive; unpack it first",
  picture: "a picture",
  "web page": "a web page",
  json: "JSON",
  "rich text": "rich text",
};

const EXPORT_AGAIN = "Export the list from your CRM as CSV and drop that.";

export function exportFaultWords(fault: ExportFault, fileName: string): FaultWords {
  switch (fault.kind) {
    case "foreign":
      return {
        title: "This file has no deals",
        body: `${fileName} is ${KINDS[fault.found]}. ${EXPORT_AGAIN}`,
      };
    case "unreadable text":
      return {
        title: "This file is not text",
        body: `${fileName} holds bytes that are no letters. ${EXPORT_AGAIN}`,
      };
    case "empty":
      return { title: "This file is empty", body: `${fileName} has no rows. ${EXPORT_AGAIN}` };
    case "headers only":
      return {
        title: "This file has no deals",
        body: `${fileName} has headers and no rows. ${EXPORT_AGAIN}`,
      };
    case "no deals":
      return {
        title: "This file has no deals",
        body: `The columns of ${fileName} are ${named(fault.headers)}; none of them is a deal’s. ${EXPORT_AGAIN}`,
      };
    case "unclosed quote":
      return {
        title: "A quotation mark is never closed",
        body: `It opens in row ${wholeWords(fault.row)} of ${fileName}. ${EXPORT_AGAIN}`,
      };
    case "too many rows":
      return {
        title: "This file is too long",
        body: `${wholeWords(fault.rows)} rows or more; the sheet takes ${wholeWords(fault.limit)}. Filter by close date in the CRM.`,
      };
    case "stopped":
      return { title: "Reading was stopped", body: "Nothing was written." };
  }
}

const NAMED = 4;

function named(headers: readonly string[]): string {
  const names = headers.slice(0, NAMED).map((header) => `“${header}”`);
  return headers.length > NAMED ? `${names.join(", ")} and others` : names.join(", ");
}
