import type { SourceName, SourceWorkbook } from "../model/sourceWorkbook";
import { absoluteAddress, areaOf, columnLetters, columnNumber, shrunkArea } from "../model/area";
import { type Removal, type StayingSheet, stayingAt } from "../removal";
import { filteredArea } from "./filteredArea";
import { escapeText, markup } from "../xml/markup";
import type { CopyContext } from "./copyContext";

const FILTER_NAME = /^_xlnm\._FilterDatabase$/i;
const PRINT_NAME = /^_xlnm\.Print_(Area|Titles)$/i;
const SHEET_REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^(\d+):(\d+)$/;

/** A sheet's name as it stands in a reference. */
export function quotedSheet(name: string): string {
  const isPlain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^[RC]\d*$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** A block, some columns or some rows as they stand after the removal. */
function movedAddress(address: string, sheet: StayingSheet): string | undefined {
  const columns = COLUMNS.exec(address);
  if (columns) {
    const span = sheet.columns.shrunk(columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? ""));
    return span && `$${columnLetters(span[0])}:$${columnLetters(span[1])}`;
  }
  const rows = ROWS.exec(address);
  if (rows) {
    const span = sheet.rows.shrunk(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return span && `$${span[0] + 1}:$${span[1] + 1}`;
  }
  const area = areaOf(address);
  const moved = area && shrunkArea(area, sheet);
  return moved && absoluteAddress(moved);
}

/** What is printed, or repeated on each page; undefined when nothing of it is left. */
function printReference(name: SourceName, sheet: StayingSheet): string | undefined {
  const written: string[] = [];
  for (const part of name.formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)) {
    const address = (SHEET_REFERENCE.exec(part.trim())?.[3] ?? "").replace(/\$/g, "");
    const moved = movedAddress(address, sheet);
    if (moved !== undefined) written.push(`${quotedSheet(sheet.source.name)}!${moved}`);
  }
  return written.length > 0 ? written.join(",") : undefined;
}

function nameMarkup(name: SourceName, removal: Removal, context: CopyContext): string {
  const sheet = name.sheet === undefined ? undefined : stayingAt(removal, name.sheet);
  const isPrint = PRINT_NAME.test(name.name);
  const isUsed = context.usedNames.has(name);
  const filtered = FILTER_NAME.test(name.name) && sheet ? filteredArea(sheet) : undefined;
  if (sheet && filtered) {
    const cells = `${quotedSheet(sheet.source.name)}!${absoluteAddress(filtered)}`;
    const named = { name: "_xlnm._FilterDatabase", localSheetId: sheet.position, hidden: 1 };
    return markup("definedName", named, escapeText(cells));
  }
  const printed = isPrint && sheet ? printReference(name, sheet) : undefined;
  const reference = isUsed ? context.analyser.verdictOfName(name).text : printed;
  if (reference === undefined) {
    if (!/^_xlnm\./i.test(name.name)) context.tally.add("names");
    return "";
  }
  return markup("definedName", { name: name.name, localSheetId: sheet?.position }, escapeText(reference));
}

/** The names that written formulas need, and what is printed; all others are dropped and counted. */
export function namesMarkup(workbook: SourceWorkbook, removal: Removal, context: CopyContext): string {
  const names = workbook.names.map((name) => nameMarkup(name, removal, context)).join("");
  return names === "" ? "" : markup("definedNames", {}, names);
}
