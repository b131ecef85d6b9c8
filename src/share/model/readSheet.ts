import { sharedFormula } from "../formulas/sharedFormula";
import type { Tally } from "../tally";
import { Refused } from "../refused";
import { type XmlCursor, xmlCursor } from "../../kit/xlsx/cursor";
import { type XmlElement, readElement } from "../../kit/xlsx/element";
import { areaOf, cellAddress } from "./area";
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
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
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

/** The formula's text; a shared formula is written out for this cell. */
function formulaText(attributes: ReadonlyMap<string, string>, written: string, reading: SharedText): string {
  if (attributes.get("t") !== "shared") return written;
  const id = attributes.get("si") ?? "";
  if (written !== "") {
    reading.shared.set(id, { text: written, at: reading.at });
    return written;
  }
  const first = reading.shared.get(id);
  return first ? sharedFormula(first.text, first.at, reading.at) : "";
}

interface SharedText {
  readonly shared: SharedFormulas;
  readonly at: string;
}

const KINDS: Readonly<Record<string, SourceFormula["kind"]>> = { array: "array", dataTable: "dataTable" };

function readFormula({ cursor, shared }: Reading, place: CellPlace, isDynamic: boolean): SourceFormula {
  const attributes = cursor.attributes();
  const at = cellAddress(place.row, place.column);
  const kind = KINDS[attributes.get("t") ?? ""] ?? "plain";
  return {
    text: formulaText(attributes, readText(cursor), { shared, at }),
    kind,
    fills: kind === "array" ? attributes.get("ref") : undefined,
    isDynamic,
  };
}

function placeOf(attributes: ReadonlyMap<string, string>, fallback: CellPlace): CellPlace {
  const address = attributes.get("r");
  if (address === undefined) return fallback;
  const area = areaOf(address);
  if (area?.top !== fallback.row || area.left < fallback.column)
    throw new Refused("corrupt", address, "cell address");
  return { row: area.top, column: area.left };
}

function readCell(reading: Reading, fallback: CellPlace): SourceCell {
  const { cursor, surroundings } = reading;
  const attributes = cursor.attributes();
  const place = placeOf(attributes, fallback);
  const isDynamic = surroundings.dynamicMarks.has(attributes.get("cm") ?? "");
  let value = "";
  let inlineText = "";
  let formula: SourceFormula | undefined;
  for (let event = cursor.next(); event !== "close"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.name() === "v") value = readText(cursor);
    else if (cursor.name() === "f") formula = readFormula(reading, place, isDynamic);
    else if (cursor.name() === "is") inlineText = readPlainText(cursor);
    else readElement(cursor);
  }
  const raw = { type: attributes.get("t") ?? "n", value, inlineText, isRich: attributes.has("vm") };
  const typed = cellValue(raw, surroundings.strings, surroundings.tally);
  return { ...place, style: Number(attributes.get("s") ?? 0), value: typed, formula };
}

function readRow(reading: Reading, fallback: number): SourceRow {
  const attributes = reading.cursor.attributes();
  const index = attributes.has("r") ? Number(attributes.get("r")) - 1 : fallback;
  if (!Number.isInteger(index) || index < fallback)
    throw new Refused("corrupt", `row ${index + 1}`, "row order");
  const cells: SourceCell[] = [];
  for (let event = reading.cursor.next(); event !== "close"; event = reading.cursor.next()) {
    if (event !== "open") continue;
    if (reading.cursor.name() === "c") {
      cells.push(readCell(reading, { row: index, column: (cells.at(-1)?.column ?? -1) + 1 }));
    } else readElement(reading.cursor);
  }
  return { index, attributes, cells };
}

function readRows(reading: Reading): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  for (let event = reading.cursor.next(); event !== "close"; event = reading.cursor.next()) {
    if (event !== "open") continue;
    if (reading.cursor.name() === "row") rows.push(readRow(reading, (rows.at(-1)?.index ?? -1) + 1));
    else readElement(reading.cursor);
  }
  return rows;
}

/** Reads a worksheet part in one pass. */
export function readSheet(document: string, surroundings: SheetSurroundings): SheetContent {
  const cursor = xmlCursor(document);
  const reading = { cursor, surroundings, shared: new Map() };
  const elements: XmlElement[] = [];
  let rows: readonly SourceRow[] = [];
  cursor.next();
  if (cursor.name() !== "worksheet") throw new Refused("corrupt", "", cursor.name());
  for (let event = cursor.next(); event !== "close"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.name() === "sheetData") rows = readRows(reading);
    else elements.push(readElement(cursor));
  }
  return { rows, elements };
}
