import { MARK, writeMark } from "../../schema/bookMark";
import { BOOK_VERSION } from "../../schema/bookVersion";
import type { SheetPlan } from "../../schema/plan";
import { sheetCanvas } from "../building/sheetCanvas";
import { writeCharts } from "../building/writeCharts";
import { writeLooks } from "../building/writeLooks";
import { writePrint } from "../building/writePrint";
import { writeRules } from "../building/writeRules";
import { writeCells, writeFormulas, writeView } from "../building/writeSheets";

/** Adds a tab at the end and marks it as the book's. */
export function newPage(context: Excel.RequestContext, tab: string, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(tab);
  sheet.customProperties.add(MARK, writeMark({ sheet: name, version: BOOK_VERSION, isBare: false }));
  return sheet;
}

/** Writes all that a page plans on an empty tab. */
export function drawPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const canvas = sheetCanvas(sheet);
  writeLooks(canvas, plan);
  writeCells(canvas, plan);
  writeFormulas(canvas, plan);
  writeRules(canvas, plan);
  writeCharts(canvas, plan);
  writeView(canvas, plan);
  writePrint(canvas, plan);
}
