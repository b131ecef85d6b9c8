import { Workbook } from "@cj-tech-master/excelts";
import type { DateSystem } from "../../kit/dateSystem";
import type { Book } from "../book/types";
import type { Sheet } from "../book/types/sheet";
import { writeCharts } from "./charts/write-charts";
import { writeDocumentParts } from "./document-parts";
import { spellOut } from "./hard-characters";
import { withNames } from "./names-part";
import { openPackage, type Package } from "./package";
import { withElement } from "./sheet-part";
import { writeSheetProperties } from "./sheet-properties";
import { tablePart } from "./table-part";
import { validationsElement } from "./validation-part";
import { finishHighlights } from "./write-highlights";
import { writeSheet } from "./write-sheet";

/**
 * The workbook as an .xlsx file. Every fact is read from the workbook at this moment, so the file holds what the grid
 * shows.
 */
export async function writeXlsx(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  await book.settle();
  const workbook = new Workbook();
  workbook.defaultFont = { name: "Calibri", size: 11 };
  writeProperties(book, workbook);
  for (const sheet of book.sheets.items) {
    writeSheet(sheet, book.tables.onSheet(sheet), workbook);
  }
  const file = openPackage(new Uint8Array(await workbook.xlsx.writeBuffer()));
  spellOut(file);
  finish(book, file);
  return file.zip();
}

function writeProperties({ properties, sheets, dates }: Book, workbook: Workbook): void {
  workbook.properties.date1904 = dates.system === 1904;
  workbook.title = properties.title;
  workbook.subject = properties.subject;
  workbook.creator = properties.author;
  workbook.keywords = properties.keywords;
  workbook.description = properties.comments;
  workbook.category = properties.category;
  workbook.manager = properties.manager;
  workbook.company = properties.company;
  workbook.contentStatus = properties.status;
  const activeTab = sheets.active.position;
  workbook.views = [
    { x: 0, y: 0, width: 28800, height: 17000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
}

/** Puts in the parts that the library writes wrongly, thinly or not at all. */
function finish(book: Book, file: Package): void {
  const tables = book.sheets.items.flatMap((sheet) => book.tables.onSheet(sheet));
  for (const [at, table] of tables.entries())
    file.put(`xl/tables/table${at + 1}.xml`, tablePart(table, at + 1));
  for (const [at, sheet] of book.sheets.items.entries()) {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    file.change(path, (xml) => finishSheet(sheet, xml, book.dates.system));
    writeSheetProperties(sheet, path, file);
  }
  writeCharts(book, file);
  file.change("xl/workbook.xml", (xml) => withNames(book, xml));
  writeDocumentParts(book, file);
}

function finishSheet(sheet: Sheet, xml: string, dates: DateSystem): string {
  const validations = validationsElement(sheet.validations.items(), dates);
  return withElement(finishHighlights(sheet.highlights.items(), xml), "dataValidations", validations);
}
