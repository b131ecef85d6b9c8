import { columnIndex } from "../../kit/columnLetters";
import { type XmlCursor, xmlCursor } from "../../kit/xlsx/cursor";
import { readElement } from "../../kit/xlsx/element";
import { readPlainText } from "../../kit/xlsx/sharedStrings";
import { UnreadableFile } from "../../kit/xlsx/unreadable";
import { type CellSurroundings, storedText } from "./storedText";
import { mergeFiller, tallMerges } from "./mergedCells";

/** One row of a sheet that the file holds; the file leaves out empty ones. */
export interface SheetRow {
  /** As Excel shows it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;

/** The rows of a worksheet part, one by one. */
export function* sheetRows(sheet: string, surroundings: CellSurroundings): Generator<SheetRow> {
  const cursor = xmlCursor(sheet);
  const fill = mergeFiller(tallMerges(sheet));
  let row = 0;
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event !== "open" || cursor.name() !== "row") continue;
    row = rowNumber(cursor, row);
    const cells = rowCells(cursor, row, surroundings);
    fill(row, cells);
    yield { row, cells };
  }
}

function rowNumber(cursor: XmlCursor, before: number): number {
  const row = Number(cursor.attributes().get("r") ?? before + 1);
  if (Number.isInteger(row) && row > before && row <= LAST_ROW) return row;
  throw new UnreadableFile("corrupt", `row ${String(row)}`, "row order");
}

function rowCells(cursor: XmlCursor, row: number, surroundings: CellSurroundings): string[] {
  const cells: string[] = [];
  for (let event = cursor.next(); event !== "close"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.name() !== "c") {
      readElement(cursor);
      continue;
    }
    const column = columnOf(cursor, cells.length);
    while (cells.length < column) cells.push("");
    cells.push(cellText(cursor, row, surroundings));
  }
  return cells;
}

function columnOf(cursor: XmlCursor, next: number): number {
  const letters = cursor.attributes().get("r")?.replace(/\d+$/, "");
  const column = letters === undefined ? next : columnIndex(letters.toUpperCase());
  if (column >= next && column <= LAST_COLUMN) return column;
  throw new UnreadableFile("corrupt", letters, "cell order");
}

/** Reads the `<c>` element that the cursor has just opened, up to its close. */
function cellText(cursor: XmlCursor, row: number, surroundings: CellSurroundings): string {
  const attributes = cursor.attributes();
  let value: string | undefined;
  let hasFormula = false;
  for (let event = cursor.next(); event !== "close"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.name() === "is") value = readPlainText(cursor);
    else if (cursor.name() === "v") value = innerText(cursor);
    else {
      hasFormula ||= cursor.name() === "f";
      readElement(cursor);
    }
  }
  if (value !== undefined) return storedText(value, attributes, surroundings);
  if (hasFormula && surroundings.mayLackResults !== true)
    throw new UnreadableFile("corrupt", attributes.get("r") ?? `row ${row}`, "no value");
  return "";
}

function innerText(cursor: XmlCursor): string {
  let text = "";
  for (let event = cursor.next(); event !== "close"; event = cursor.next()) {
    if (event === "text") text += cursor.text();
  }
  return text;
}
