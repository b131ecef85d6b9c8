import type { SourceCell } from "../model/cell";
import { cellAddress, isInside } from "../model/area";
import { filledAreas } from "../model/filledAreas";
import type { SourceTable, SourceWorkbook } from "../model/sourceWorkbook";
import { type LeavingSheet, type Removal, type StayingSheet, stayingSheets, stayingTable } from "../removal";
import { decodeCellText } from "../xml/cellText";
import { descendants, parseXml, textOf } from "../xml/element";
import { type WordFinder, wordFinder } from "./wordFinder";

/** A private text that also stands in a cell which stays: the manager is told, the cell is kept. */
export interface Overlap {
  readonly text: string;
  readonly cells: number;
  /** The first such cell, such as `Pipeline!C14`. */
  readonly firstCell: string;
}

/** The texts and long numbers that only the private parts of a workbook hold. */
export interface PrivateWords {
  /** Number of private texts and long numbers, each counted once. */
  readonly size: number;
  readonly finder: WordFinder;
  /** Whether a whole cell value is a private one. */
  isPrivate(value: string | number): boolean;
  /** Whether a text stands in the copy anyway. */
  isKept(text: string): boolean;
  readonly overlaps: readonly Overlap[];
}

/** Shorter texts, such as In or No, say nothing about their origin. */
const SHORTEST_TEXT = 3;
/** A number is told from others by at least this many digits. */
const FEWEST_DIGITS = 6;

function folded(value: string | number): string {
  return String(value).trim().toLowerCase();
}

/** The value of a cell as a word to look for; undefined where it is too short to be told from others. */
function wordOf({ value }: SourceCell): string | undefined {
  if (typeof value === "string") return value.trim().length >= SHORTEST_TEXT ? value.trim() : undefined;
  if (typeof value !== "number") return undefined;
  return String(value).replace(/\D/g, "").length >= FEWEST_DIGITS ? String(value) : undefined;
}

interface KeptPlace {
  cells: number;
  readonly firstCell: string;
}

interface Collected {
  readonly gone: Map<string, string>;
  readonly kept: Map<string, KeptPlace>;
}

function noteKept({ kept }: Collected, text: string, place: string): void {
  const key = folded(text);
  const known = kept.get(key);
  if (known) known.cells++;
  else kept.set(key, { cells: 1, firstCell: place });
}

function noteGone({ gone }: Collected, text: string): void {
  const word = text.trim();
  if (word.length >= SHORTEST_TEXT && !gone.has(folded(word))) gone.set(folded(word), word);
}

/** What a sheet that is not shown says in its open columns is no secret. */
function noteLeavingSheet(sheet: LeavingSheet, collected: Collected): void {
  const { source, reason } = sheet;
  if (reason !== "notShown") noteGone(collected, source.name);
  for (const { cells } of source.content?.rows ?? []) {
    for (const cell of cells) if (!sheet.isOpen(cell.column)) noteGone(collected, wordOf(cell) ?? "");
  }
}

/** A formula's result is neither: it may come from the private parts, and is judged by its formula, unless its page shows all. */
function noteStayingSheet(sheet: StayingSheet, collected: Collected): void {
  noteKept(collected, sheet.source.name, "");
  const filled = filledAreas(sheet.content);
  for (const { index, cells } of sheet.content.rows) {
    const isRowGone = sheet.rows.isRemoved(index);
    for (const cell of cells) {
      const word = wordOf(cell) ?? "";
      const isGone = isRowGone || sheet.columns.isRemoved(cell.column) || sheet.isOutside(index, cell.column);
      if (isGone) noteGone(collected, word);
      else if (
        sheet.showsResults ||
        (!cell.formula && !filled.some((area) => isInside(area, index, cell.column)))
      )
        noteKept(collected, word, `${sheet.source.name}!${cellAddress(index, cell.column)}`);
    }
  }
}

function isOpenColumn(removal: Removal, table: SourceTable, position: number): boolean {
  const sheet = removal[table.sheet];
  return sheet?.stays === false && sheet.isOpen(table.area.left + position);
}

function noteTables(workbook: SourceWorkbook, removal: Removal, collected: Collected): void {
  for (const table of workbook.tables.values()) {
    const staying = stayingTable(removal, table);
    if (staying) noteKept(collected, table.name, "");
    else if (!table.columns.some((_, position) => isOpenColumn(removal, table, position)))
      noteGone(collected, table.name);
    table.columns.forEach(({ header }, position) => {
      if (staying?.columns.includes(position) === true) noteKept(collected, header, "");
      else if (!isOpenColumn(removal, table, position)) noteGone(collected, header);
    });
  }
}

const COMMENT_PART = /^xl\/(comments|threadedComments)[^/]*(\/[^/]+)?\.xml$/i;

/** Comments never travel, so all that they say is private. */
function noteComments({ package: source }: SourceWorkbook, collected: Collected): void {
  for (const path of source.paths.filter((candidate) => COMMENT_PART.test(candidate))) {
    for (const element of descendants(parseXml(source.text(path) ?? ""))) {
      if (element.name === "t" || element.name === "author")
        noteGone(collected, decodeCellText(textOf(element)));
    }
  }
}

function overlapsOf({ gone, kept }: Collected): readonly Overlap[] {
  const overlaps: Overlap[] = [];
  for (const [key, text] of gone) {
    const place = kept.get(key);
    const isTelling = place !== undefined && place.firstCell !== "" && /\p{L}/u.test(text);
    if (isTelling) overlaps.push({ text, ...place });
  }
  return overlaps.sort((a, b) => b.cells - a.cells);
}

/** Collects what must not be found in the copy. Texts that the book itself writes are nobody's secret. */
export function privateWords(
  workbook: SourceWorkbook,
  removal: Removal,
  knownTexts: Iterable<string>,
): PrivateWords {
  const collected: Collected = { gone: new Map(), kept: new Map() };
  for (const sheet of removal) if (!sheet.stays) noteLeavingSheet(sheet, collected);
  for (const sheet of stayingSheets(removal)) noteStayingSheet(sheet, collected);
  noteTables(workbook, removal, collected);
  noteComments(workbook, collected);
  const overlaps = overlapsOf(collected);
  for (const text of knownTexts) noteKept(collected, text, "");
  const only = new Set([...collected.gone.keys()].filter((key) => !collected.kept.has(key)));
  return {
    size: only.size,
    finder: wordFinder(only),
    isPrivate: (value) => only.has(folded(value)),
    isKept: (text) => collected.kept.has(folded(text)),
    overlaps,
  };
}
