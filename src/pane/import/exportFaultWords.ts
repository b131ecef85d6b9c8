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
        body: `It opens in line ${wholeWords(fault.line)} of ${fileName}, and no one can tell where its cell ends. Mend that line, or: ${EXPORT_AGAIN}`,
      };
    case "endless line":
      return {
        title: "This file is not a list",
        body: `Line ${wholeWords(fault.line)} of ${fileName} does not end. ${EXPORT_AGAIN}`,
      };
    case "damaged workbook":
      return {
        title: "This workbook is damaged",
        body: `${fileName} cannot be read${fault.where === "" ? "" : ` at ${fault.where}`}. Open it in Excel and save it anew.`,
      };
    case "no value":
      return {
        title: "This workbook was never worked out",
        body: `${fault.cell} of ${fileName} holds a formula without its value. Open it in Excel and save it.`,
      };
    case "several sheets":
      return {
        title: "Several sheets have rows",
        body: `${fileName} has ${fault.sheets.map(({ name }) => `“${name}”`).join(", ")}. Name the one with the deals.`,
      };
    case "no such sheet":
      return {
        title: `There is no sheet “${fault.sheet}”`,
        body: `${fileName} has ${named(fault.sheets)}. Name one of them.`,
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
