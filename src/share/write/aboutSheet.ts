import type { PublicReceipt } from "../receipts";
import { DROPPED_KINDS, type DroppedKind } from "../tally";
import { markup } from "../xml/markup";
import { NAMESPACE } from "../../kit/xlsx/namespaces";
import type { StringTable } from "./stringTable";

/** What the sheet calls each kind. */
const WORDS: Readonly<Record<DroppedKind, string>> = {
  sheets: "Sheets",
  columns: "Columns",
  rows: "Rows",
  hiddenRows: "Hidden rows",
  hiddenColumns: "Hidden columns",
  cellsOutsideTables: "Cells beside a table",
  coveredCells: "Cells under merged ones",
  cells: "Cells in removed rows and columns",
  comments: "Comments and notes",
  links: "Links",
  names: "Names",
  headersAndFooters: "Headers and footers, replaced",
  validations: "Entry rules",
  conditionalFormats: "Conditional formats",
  filters: "Filters and sort orders",
  protection: "Protection settings",
  views: "Saved views and scenarios",
  charts: "Charts",
  drawings: "Shapes and drawings",
  images: "Pictures",
  pivots: "Pivot tables, kept as plain cells",
  macros: "Macros",
  embeddedObjects: "Embedded objects and controls",
  externalLinks: "Links to other workbooks",
  connections: "Data connections",
  customXml: "Custom data",
  addInParts: "Add-in data",
  printerSettings: "Printer settings",
  properties: "File properties",
  richValues: "Rich values",
  extensions: "Extensions",
  formatTexts: "Texts in number formats",
  unknownParts: "Unknown parts of the file",
  unknownElements: "Unknown settings",
  unknownAttributes: "Unknown details",
  malformedValues: "Unreadable values",
};

type AboutRow = readonly [string, string | number] | readonly [string];

function rowsOf(receipt: PublicReceipt): readonly AboutRow[] {
  const dropped = DROPPED_KINDS.flatMap((kind): AboutRow[] => {
    const count = receipt.dropped[kind];
    return count === undefined ? [] : [[WORDS[kind], count]];
  });
  return [
    [receipt.title],
    ["As of", receipt.asOf],
    ["Sheets in this copy", receipt.sheets],
    ["Taken out"],
    ...dropped,
    ["Formulas"],
    ["Stay as they are", receipt.formulas.keep],
    ["Written with native functions", receipt.formulas.twin],
    ["Became plain values", receipt.formulas.value],
    ["Left empty", receipt.formulas.blank],
  ];
}

/** The texts that the sheet may hold, besides figures. */
export function aboutTexts(title: string, asOf: string): readonly string[] {
  const dropped = Object.fromEntries(DROPPED_KINDS.map((kind) => [kind, 1]));
  const formulas = { keep: 0, twin: 0, value: 0, blank: 0 };
  const everything = rowsOf({ title, asOf, sheets: 0, formulas, dropped });
  return everything.flat().filter((text) => typeof text === "string");
}

/** What the writer of the sheet needs. */
export interface AboutLook {
  readonly strings: StringTable;
  readonly heading: number;
}

function cell(address: string, value: string | number, { strings, heading }: AboutLook): string {
  const isText = typeof value === "string";
  return markup(
    "c",
    { r: address, s: heading === 0 ? undefined : heading, t: isText ? "s" : undefined },
    markup("v", {}, String(isText ? strings.add(value) : value)),
  );
}

function rowMarkup([label, value]: AboutRow, row: number, look: AboutLook): string {
  const own = value === undefined ? look : { ...look, heading: 0 };
  const second = value === undefined ? "" : cell(`B${row}`, value, own);
  return markup("row", { r: row }, cell(`A${row}`, label, own) + second);
}

/** The sheet "About this copy": counts only. */
export function aboutRoot(receipt: PublicReceipt, look: AboutLook): string {
  const rows = rowsOf(receipt).map((row, index) => rowMarkup(row, index + 1, look));
  return markup(
    "worksheet",
    { xmlns: NAMESPACE.main },
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="44" customWidth="1"/>' +
      '<col min="2" max="2" width="16" customWidth="1"/></cols>' +
      markup("sheetData", {}, rows.join("")) +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup orientation="portrait" fitToHeight="0"/>',
  );
}
