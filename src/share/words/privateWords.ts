import type { CellValue } from "../model/cell";
import { isTyped } from "../hiddenColumns";
import { cellAddress } from "../model/area";
import { cellsOf } from "../model/sheetContent";
import type { SourceTable, SourceWorkbook } from "../model/sourceWorkbook";
import { type LeavingSheet, type Removal, type StayingSheet, stayingSheets, stayingTable } from "../removal";
import { decodeCellText } from "../../kit/xlsx/cellText";
import { descendants, parseXml, textOf } from "../../kit/xlsx/element";
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

/** Whether a number, or a text that is one, such as a day that was noted, can be told from others. */
function isLong(number: string): boolean {
  return number.replace(/\D/g, "").length >= FEWEST_DIGITS;
}

/** Whether a text can be told from others by itself; the name of a tab or a column may be a short number too. */
function isTelling(text: string): boolean {
  return text.length >= SHORTEST_TEXT && (isLong(text) || !/^-?[\d.]+$/.test(text));
}

/** Whether so small a whole number that it cannot be told from others; days are. */
function isSmall(value: string | number): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) < 10 ** (FEWEST_DIGITS - 1);
}

/** A text to look for, as it is written and as it is compared. */
interface Word {
  readonly text: string;
  readonly key: string;
}

function newWord(value: string | number): Word | undefined {
  const text = String(value).trim();
  const isWord = typeof value === "number" ? isLong(text) : isTelling(text);
  return isWord ? { text, key: text.toLowerCase() } : undefined;
}

/** Reads the values of cells as words, each text once; undefined where one is too short to be told from others. */
function wordReader(): (value: CellValue) => Word | undefined {
  const words = new Map<string, Word | undefined>();
  return (value) => {
    if (typeof value === "number") return isSmall(value) ? undefined : newWord(value);
    if (typeof value !== "string") return undefined;
    if (!words.has(value)) words.set(value, newWord(value));
    return words.get(value);
  };
}

interface Collected {
  readonly wordOf: ReturnType<typeof wordReader>;
  readonly gone: Map<string, string>;
  /** Of these the ones that somebody typed; what a formula shows was typed elsewhere. */
  readonly typed: Set<string>;
  readonly kept: Set<string>;
  /** Where texts were typed in cells that stay. */
  readonly written: Map<string, Overlap>;
  /** Names, ids and words of lists, which stand in many cells by nature. */
  readonly names: Set<string>;
}

function noteKept({ kept }: Collected, text: string): void {
  kept.add(folded(text));
}

function noteWritten({ kept, written }: Collected, { text, key }: Word, place: () => string): void {
  const known = written.get(key);
  kept.add(key);
  written.set(key, { text, cells: (known?.cells ?? 0) + 1, firstCell: known?.firstCell ?? place() });
}

function noteGone({ gone }: Collected, { text, key }: Word): void {
  if (!gone.has(key)) gone.set(key, text);
}

/** Notes the name of a tab, a table or a column, or what a comment says. */
function noteGoneName(collected: Collected, name: string): void {
  const word = newWord(name);
  if (word) noteGone(collected, word);
}

function noteGoneCell(collected: Collected, word: Word, wasTyped: boolean): void {
  noteGone(collected, word);
  if (wasTyped) collected.typed.add(word.key);
}

/** What a sheet that is not shown says in its open columns is no secret. */
function noteLeavingSheet(sheet: LeavingSheet, collected: Collected): void {
  const { source, reason } = sheet;
  if (reason !== "notShown") noteGoneName(collected, source.name);
  if (!source.content) return;
  const isTypedCell = isTyped(source.content);
  for (const cell of cellsOf(source.content)) {
    const word = sheet.isOpen(cell.column) ? undefined : collected.wordOf(cell.value);
    if (word) noteGoneCell(collected, word, isTypedCell(cell));
  }
}

/** A formula's result is neither: it may come from the private parts, and is judged by its formula. */
function noteStayingSheet(sheet: StayingSheet, collected: Collected): void {
  noteKept(collected, sheet.source.name);
  const isTypedCell = isTyped(sheet.content);
  for (const { index, cells } of sheet.content.rows) {
    const isRowGone = sheet.rows.isRemoved(index);
    for (const cell of cells) {
      const { column } = cell;
      const word = collected.wordOf(cell.value);
      if (!word) continue;
      const wasTyped = isTypedCell(cell);
      if (isRowGone || sheet.columns.isRemoved(column) || sheet.isOutside(index, column))
        noteGoneCell(collected, word, wasTyped);
      else if (wasTyped)
        noteWritten(collected, word, () => `${sheet.source.name}!${cellAddress(index, column)}`);
      else if (sheet.showsResults && !sheet.silentRows.has(index)) collected.kept.add(word.key);
      if (sheet.naming.has(column)) collected.names.add(word.key);
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
    if (staying) noteKept(collected, table.name);
    else if (!table.columns.some((_, position) => isOpenColumn(removal, table, position)))
      noteGoneName(collected, table.name);
    table.columns.forEach(({ header }, position) => {
      if (staying?.columns.includes(position) === true) noteKept(collected, header);
      else if (!isOpenColumn(removal, table, position)) noteGoneName(collected, header);
    });
  }
}

const COMMENT_PART = /^xl\/(comments|threadedComments)[^/]*(\/[^/]+)?\.xml$/i;

/** Comments never travel, so all that they say is private. */
function noteComments({ package: source }: SourceWorkbook, collected: Collected): void {
  for (const path of source.paths.filter((candidate) => COMMENT_PART.test(candidate))) {
    for (const element of descendants(parseXml(source.text(path) ?? ""))) {
      if (element.name === "t" || element.name === "author")
        noteGoneName(collected, decodeCellText(textOf(element)));
    }
  }
}

/** What somebody typed both in a private cell and in one that stays; names and the words of the book itself say nothing. */
function overlapsOf({ typed, written, names }: Collected, known: ReadonlySet<string>): readonly Overlap[] {
  const overlaps = [...written].filter(
    ([key, { text }]) => typed.has(key) && !known.has(key) && !names.has(key) && /\p{L}/u.test(text),
  );
  return overlaps.map(([, overlap]) => overlap).sort((a, b) => b.cells - a.cells);
}

/** Collects what must not be found in the copy. Texts that the book itself writes are nobody's secret. */
export function privateWords(
  workbook: SourceWorkbook,
  removal: Removal,
  knownTexts: Iterable<string>,
): PrivateWords {
  const collected: Collected = {
    wordOf: wordReader(),
    gone: new Map(),
    typed: new Set(),
    kept: new Set(),
    written: new Map(),
    names: new Set(),
  };
  for (const sheet of removal) if (!sheet.stays) noteLeavingSheet(sheet, collected);
  for (const sheet of stayingSheets(removal)) noteStayingSheet(sheet, collected);
  noteTables(workbook, removal, collected);
  noteComments(workbook, collected);
  const known = new Set([...knownTexts].map(folded));
  for (const text of known) noteKept(collected, text);
  const only = new Set([...collected.gone.keys()].filter((key) => !collected.kept.has(key)));
  return {
    size: only.size,
    finder: wordFinder(only),
    isPrivate: (value) => only.has(collected.wordOf(value)?.key ?? ""),
    isKept: (text) => collected.kept.has(folded(text)),
    overlaps: overlapsOf(collected, known),
  };
}
