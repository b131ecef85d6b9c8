import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Book } from "../book/types";
import type { Sheet, Visibility } from "../book/types/sheet";
import { readCharts } from "./charts/read-charts";
import { colorFromFile } from "./file-color";
import { fileSheets, type FileSheet } from "./file-sheets";
import { leftOutOf, type LeftOut } from "./left-out";
import { isKept } from "./is-kept";
import { openXlsx, type NotXlsx, type XlsxContent } from "./open-xlsx";
import { readPage } from "./page-setup";
import { readContent, type FileContent } from "./read-cells";
import { readDateSystem, readDocumentParts, readNames } from "./read-document";
import { readHighlights } from "./read-highlights";
import { readLooks } from "./read-looks";
import { readTables } from "./read-tables";
import { readValidations } from "./read-validations";
import { readSheetProperties } from "./sheet-properties";
import { fromFileProtection } from "./sheet-protection";
import { readXml } from "./xml-tree";

/** Opened, with what could not be kept; or why not. */
export type Opened = { readonly ok: true; readonly leftOut: readonly LeftOut[] } | NotXlsx;

/** Fills a new, empty workbook from an .xlsx file. */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>, book: Book): Promise<Opened> {
  const opened = await openXlsx(bytes);
  return opened.ok ? { ok: true, leftOut: await fillBook(opened.content, book) } : opened;
}

/** Fills a new, empty workbook from a file that was taken apart; gives what could not be kept. */
export async function fillBook(content: XlsxContent, book: Book): Promise<readonly LeftOut[]> {
  const opening = { ...content, book };
  const pairs = addSheets(opening);
  const leftOut = fill(opening, pairs);
  await book.settle();
  const merges = pairs.flatMap(readMerges).filter((isKept) => !isKept).length;
  const lost = [...leftOut, { what: "merged cells", count: merges }].filter(({ count }) => count > 0);
  return [...leftOutOf(content.file.paths), ...lost];
}

interface Opening extends XlsxContent {
  readonly book: Book;
}

/** A sheet of the workbook with what the file says about it. */
interface Pair {
  readonly sheet: Sheet;
  readonly file: Worksheet;
  readonly parts: FileSheet;
  readonly content: FileContent | null;
}

/**
 * In the order of need: tables stand on their headers, names on tables, formulas on both. Tables come before what lies
 * around them, for a totals row that appears moves the cells below it.
 */
function fill({ book, file, workbook }: Opening, pairs: readonly Pair[]): LeftOut[] {
  readDateSystem(file, book);
  const headless = pairs.flatMap(({ sheet, parts }) => readTables(parts.tables, sheet, book));
  const names = readNames(file, book);
  for (const { sheet, content } of pairs) if (content) sheet.cells.write(content.box, content.cells);
  const styles = readXml(file.text("xl/styles.xml") ?? "<styleSheet/>");
  let unknown = 0;
  for (const pair of pairs) {
    readLooks(pair.file, pair.sheet);
    readFrame(pair);
    readPage(pair.file, pair.sheet.page);
    readValidations(pair.parts.part, pair.sheet);
    readSheetProperties(pair.parts, pair.sheet, file);
    unknown += readHighlights(pair.parts.part, pair.sheet, styles);
  }
  const sheets = pairs.map(({ sheet, parts: { path } }) => ({ sheet, path }));
  const charts = readCharts(sheets, file, book);
  readDocumentParts(file, book);
  readProperties({ book, file, workbook });
  finishSheets(pairs, workbook);
  return [
    { what: "tables (without a header row, or with a name that is taken)", count: headless.length },
    { what: "names", count: names },
    { what: "conditional formats of other kinds", count: unknown },
    ...charts,
  ].filter(({ count }) => count > 0);
}

/** The first sheet of the file takes the place of the blank one, so that a sheet is on the screen all the time. */
function addSheets({ book, file, workbook }: Opening): Pair[] {
  const [blank] = book.sheets.items;
  return fileSheets(file).flatMap((parts, at) => {
    const found = workbook.getWorksheet(parts.name);
    if (!found) return [];
    const sheet = at === 0 && blank ? blank : book.sheets.add(parts.name);
    if (sheet.name !== parts.name) sheet.rename(parts.name);
    return [{ sheet, file: found, parts, content: readContent(found) }];
  });
}

/** Merges when all is calculated: after a merge the engine would take looks for contents that replace waiting formulas. */
function readMerges({ sheet, file }: Pair): boolean[] {
  return file.mergedRegions.map(({ top, left, bottom, right }) => {
    const box = { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
    return isKept(() => sheet.cells.merge(box, false));
  });
}

function readFrame({ sheet, file }: Pair): void {
  const [view] = file.views;
  if (view?.state === "frozen") sheet.setFreeze({ rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 });
  sheet.setShowGridlines(view?.showGridLines ?? true);
  sheet.setShowHeadings(view?.showRowColHeaders ?? true);
  const { tabColor } = file.properties;
  if (tabColor) sheet.setTabColor(colorFromFile(tabColor, ""));
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** Hides and protects last: a hidden sheet cannot be active, a protected one cannot be written. */
function finishSheets(pairs: readonly Pair[], { views }: Workbook): void {
  pairs[views[0]?.activeTab ?? 0]?.sheet.activate();
  for (const { sheet, file } of pairs) {
    const visibility = VISIBILITY[file.state];
    if (visibility) sheet.setVisibility(visibility);
    if (file.sheetProtection?.sheet) sheet.protection.protect(fromFileProtection(file.sheetProtection));
  }
}

function readProperties({ book, workbook }: Opening): void {
  const { title, subject, creator, keywords, description, category, manager, company, contentStatus } =
    workbook;
  const written = {
    title,
    subject,
    author: creator,
    keywords,
    comments: description,
    category,
    manager,
    company,
  };
  const properties = { ...written, status: contentStatus };
  book.setProperties(Object.fromEntries(Object.entries(properties).map(([key, text]) => [key, text ?? ""])));
}
