import { DROPPED_KINDS, type DroppedCounts, type DroppedKind } from "../../share/tally";
import { counted } from "../words/counted";

/** One and many of each kind of thing that stays behind. */
const NOUNS: Readonly<Record<DroppedKind, readonly [one: string, many: string]>> = {
  sheets: ["sheet", "sheets"],
  columns: ["column", "columns"],
  rows: ["row", "rows"],
  hiddenRows: ["hidden row", "hidden rows"],
  hiddenColumns: ["hidden column", "hidden columns"],
  cellsOutsideTables: ["cell outside the tables", "cells outside the tables"],
  coveredCells: ["cell under a merged one", "cells under merged ones"],
  cells: ["cell", "cells"],
  comments: ["comment or note", "comments and notes"],
  links: ["link", "links"],
  names: ["name", "names"],
  headersAndFooters: ["header or footer", "headers and footers"],
  validations: ["drop-down or rule for typing", "drop-downs and rules for typing"],
  conditionalFormats: ["highlight", "highlights"],
  filters: ["filter", "filters"],
  protection: ["protection", "protections"],
  views: ["view", "views"],
  charts: ["chart", "charts"],
  drawings: ["drawing", "drawings"],
  images: ["picture", "pictures"],
  pivots: ["pivot table", "pivot tables"],
  macros: ["macro", "macros"],
  embeddedObjects: ["embedded object", "embedded objects"],
  externalLinks: ["link to another workbook", "links to other workbooks"],
  connections: ["data connection", "data connections"],
  customXml: ["hidden data part", "hidden data parts"],
  addInParts: ["part of an add-in", "parts of add-ins"],
  printerSettings: ["printer setting", "printer settings"],
  properties: ["file property", "file properties"],
  richValues: ["linked value", "linked values"],
  extensions: ["extension", "extensions"],
  formatTexts: ["text in a number format", "texts in number formats"],
  unknownParts: ["unknown part", "unknown parts"],
  unknownElements: ["unknown element", "unknown elements"],
  unknownAttributes: ["unknown attribute", "unknown attributes"],
  malformedValues: ["malformed value", "malformed values"],
};

/** Sheets, columns and rows are named one by one elsewhere. */
const NAMED_ELSEWHERE: ReadonlySet<DroppedKind> = new Set([
  "sheets",
  "columns",
  "rows",
  "hiddenRows",
  "hiddenColumns",
]);

/** What else stays behind, counted: "22 comments and notes". */
export function droppedWords(dropped: DroppedCounts): readonly string[] {
  return DROPPED_KINDS.flatMap((kind) => {
    const count = dropped[kind] ?? 0;
    const [one, many] = NOUNS[kind];
    return count === 0 || NAMED_ELSEWHERE.has(kind) ? [] : [counted(count, one, many)];
  });
}
