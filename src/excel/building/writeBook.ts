import { fold } from "../../kit/text";
import type { NamePlan, SheetPlan } from "../../schema/plan";
import { MARK, writeMark } from "../../schema/bookMark";
import { barePlan, waits } from "../../schema/derive/barePlan";
import type { StandingSheet } from "./survey";
import { sheetCanvas, type SheetCanvas } from "./sheetCanvas";
import { writeCharts } from "./writeCharts";
import { writeLooksOn } from "./writeLooks";
import { writePrint } from "./writePrint";
import { writeRules } from "./writeRules";
import { isPlain, writeShared, type Work } from "./writeShared";
import { writeCells, writeFormulas, writeTables, writeView } from "./writeSheets";

/** The sheets to write, in which version, those to show again, and the workbook names that stand already. */
export interface BookWork {
  readonly sheets: readonly SheetPlan[];
  readonly hidden: readonly StandingSheet[];
  readonly version: number;
  readonly names: ReadonlySet<string>;
}

/**
 * Queues the whole book, of tabs that wait for their first use only what others read: on bare cells what tabs share, other
 * looks before values, tables before names, names before formulas, other rules and hiding last.
 */
export function writeBook(context: Excel.RequestContext, { sheets, hidden, version, names }: BookWork): void {
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  const work = sheets.map((plan) => ({
    plan: waits(plan) ? barePlan(plan) : plan,
    canvas: newSheet(workbook, plan, version),
  }));
  writeShared(work);
  each(work, writeLooksOn);
  each(work, writeCells);
  for (const { plan } of work) writeTables(workbook.tables, plan);
  for (const { plan } of work) writeNames(workbook, plan.names, names);
  each(work, writeFormulas);
  each(work, writeOtherRules);
  each(work, writeCharts);
  each(work, writePrint);
  each(work, writeView);
  for (const { id } of hidden) workbook.worksheets.getItem(id).visibility = "Visible";
}

/** Adds a sheet at the end and marks it as ours before anything else is done to it. */
function newSheet(workbook: Excel.Workbook, plan: SheetPlan, version: number): SheetCanvas {
  const sheet = workbook.worksheets.add(plan.tab);
  sheet.customProperties.add(MARK, writeMark({ sheet: plan.name, version, isBare: waits(plan) }));
  return sheetCanvas(sheet);
}

function writeOtherRules(canvas: SheetCanvas, { validations, highlights }: SheetPlan): void {
  writeRules(canvas, { validations: validations.filter((validation) => !isPlain(validation)), highlights });
}

function each(work: readonly Work[], write: (canvas: SheetCanvas, plan: SheetPlan) => void): void {
  for (const { canvas, plan } of work) write(canvas, plan);
}

function writeNames(
  workbook: Excel.Workbook,
  names: readonly NamePlan[],
  standing: ReadonlySet<string>,
): void {
  for (const { name, formula } of names) {
    if (standing.has(fold(name))) workbook.names.getItem(name).formula = formula;
    else workbook.names.add(name, formula);
  }
}
