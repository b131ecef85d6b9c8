import { sharedFormula } from "../formulas/sharedFormula";
import type { Tally } from "../tally";
import { Refused } from "../refused";
import { type XmlCursor, xmlCursor } from "../../kit/xlsx/cursor";
import { type XmlElement, readElement } from "../../kit/xlsx/element";
import { type Area, type CellPlace, areaOf, cellAddress, placeOf } from "./area";
import type { SourceCell, SourceFormula } from "./cell";
import { cellValue } from "./cellValue";
import { readPlainText } from "../../kit/xlsx/sharedStrings";
import type { SheetContent, SourceRow } from "./sheetContent";

/** What the cells of a sheet refer to elsewhere in the file. */
export interface SheetSurroundings {
  readonly strings: readonly string[];
  /** The cell-metadata indexes that mean "dynamic array". */
  readonly dynamicMarks: ReadonlySet<string>;
  readonly tally: Tally;
}

/** The first cell of each shared formula. */
type SharedFormulas = Map<string, { text: string; at: string }>;

interface Reading {
  readonly cursor: XmlCursor;
  readonly surroundings: SheetSurroundings;
  readonly shared: SharedFormulas;
  readonly filled: Area[];
}

/** All text up to the close of the element just opened; elements inside are passed over. */
function readText(cursor: XmlCursor): string {
  let text = "";
  let depth = 0;
  for (let event = cursor.next(); event !== "close" || depth > 0; event = cursor.next()) {
    if (event === "text" && depth === 0) text += cursor.text();
    else if (event === "open") depth++;
    else if (event === "close") depth--;
  }
  return text;
}

const KINDS: Readonly<Record<string, SourceFormula["kind"]>> = { array: "array", dataTable: "dataTable" };

/** Reads the `<f>` element just opened; a shared formula is written out for its cell. */
function readFormula(
  { cursor, shared, filled }: Reading,
  { row, column }: CellPlace,
  isDynamic: boolean,
): SourceFormula {
  const type = cursor.attribute("t") ?? "";
  const id = cursor.attribute("si") ?? "";
  const kind = KINDS[type] ?? "plain";
  const fills = kind === "array" ? cursor.attribute("ref") : undefined;
  const area = fills?.includes(":") === true ? areaOf(fills) : undefined;
  if (area) filled.push(area);
  const written = readText(cursor);
  if (type !== "shared") return { text: written, kind, fills, isDynamic };
  const at = cellAddress(row, column);
  if (written !== "") shared.set(id, { text: written, at });
  const first = shared.get(id);
  const text = written !== "" || !first ? written : sharedFormula(first.text, first.at, at);
  return { text, kind, fills, isDynamic };
}

/** The column of the cell just opened; cells stand in the order of the sheet, and none comes twice. */
function columnOf(cursor: XmlCursor, row: number, next: number): number {
  const address = cursor.attribute("r");
  if (address === undefined) return next;
  const place = placeOf(address);
  if (place?.row !== row || place.column < next) throw new Refused("corrupt", address, "cell address");
  return place.column;
}

/** Types of which a text without a letter is a value: a formula that gives one, or its value, is not the same as an empty cell. */
const MAY_BE_EMPTY = new Set(["str", "inlineStr"]);

function readCell(reading: Reading, row: number, next: number): SourceCell {
  const { cursor, surroundings } = reading;
  const column = columnOf(cursor, row, next);
  const style = Number(cursor.attribute("s") ?? 0);
  const type = cursor.attribute("t") ?? "n";
  const isRich = cursor.attribute("vm") !== undefined;
  const isDynamic = surroundings.dynamicMarks.has(cursor.attribute("cm") ?? "");
  let written = "";
  let inlineText = "";
  let formula: SourceFormula | undefined;
  for (let event = cursor.next(); event !== "close"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.name() === "v") written = readText(cursor);
    else if (cursor.name() === "f") formula = readFormula(reading, { row, column }, isDynamic);
    else if (cursor.name() === "is") inlineText = readPlainText(cursor);
    else readElement(cursor);
  }
  const isEmpty = written === "" && !MAY_BE_EMPTY.has(type);
  const value = isEmpty ? undefined : cellValue({ type, value: written, inlineText, isRich }, surroundings);
  return { row, column, style, value, formula };
}

function readRow(reading: Reading, next: number): SourceRow {
  const { cursor } = reading;
  const attributes = cursor.attributes();
  const index = attributes.has("r") ? Number(attributes.get("r")) - 1 : next;
  if (!Number.isInteger(index) || index < next) throw new Refused("corrupt", `row ${index + 1}`, "row order");
  const cells: SourceCell[] = [];
  for (let event = cursor.next(); event !== "close"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.name() === "c") cells.push(readCell(reading, index, (cells.at(-1)?.column ?? -1) + 1));
    else readElement(cursor);
  }
  return { index, attributes, cells };
}

function readRows(reading: Reading): readonly SourceRow[] {
  const { cursor } = reading;
  const rows: SourceRow[] = [];
  for (let event = cursor.next(); event !== "close"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.name() === "row") rows.push(readRow(reading, (rows.at(-1)?.index ?? -1) + 1));
    else readElement(cursor);
  }
  return rows;
}

/** Reads a worksheet part in one pass. */
export function readSheet(document: string, surroundings: SheetSurroundings): SheetContent {
  const cursor = xmlCursor(document);
  const reading: Reading = { cursor, surroundings, shared: new Map(), filled: [] };
  const elements: XmlElement[] = [];
  let rows: readonly SourceRow[] = [];
  cursor.next();
  if (cursor.name() !== "worksheet") throw new Refused("corrupt", "", cursor.name());
  for (let event = cursor.next(); event !== "close"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.name() === "sheetData") rows = readRows(reading);
    else elements.push(readElement(cursor));
  }
  return { rows, elements, filled: reading.filled };
}
