import { registerFunctions as registerInPage } from "../../src/entry/registerFunctions";
import { CATALOG } from "../../src/functions/catalog";
import { functionsJson } from "../../src/functions/metadata";
import { openExport } from "../../src/intake/openExport";
import type { ExportInput } from "../../src/intake/reader/exportBatches";
import { openQuestions } from "../../src/intake/plan/openQuestions";
import type { ImportPlan } from "../../src/intake/plan/importPlan";
import { planImport } from "../../src/intake/plan/planImport";
import { sampleExport, type SampleWeek } from "../../src/intake/sample/sampleExport";
import { undecided } from "../../src/intake/settle/undecided";
import { serialOf } from "../../src/kit/serial";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { startingSetup } from "../../src/pane/app/startingSetup";
import type { BookState } from "../../src/excel/bookState";
import { until } from "../conformance/support";

/** The Monday on which the flows take place. */
export const MONDAY = serialOf({ year: 2026, month: 11, day: 16 });

/** Registers the add-in's worksheet functions in the page, as its functions script does. */
export function registerFunctions(): void {
  excelHost.book.functions.register("CONTROLBOOK", functionsJson(CATALOG).functions);
  registerInPage();
}

/** The book as it stands; a reading that fails fails the test. */
export async function standingBook(): Promise<BookState> {
  const read = await excelDesk.readBook();
  if (!read.ok) throw new Error(read.fault.message);
  return read.value;
}

/** What an export would do to the book, its open questions answered by their defaults. */
export async function planFor(file: ExportInput, book: BookState, sheet?: string): Promise<ImportPlan> {
  const opened = await openExport(file, sheet === undefined ? {} : { sheet });
  if (!opened.ok) throw new Error(opened.fault.kind);
  const { table, mapping } = opened;
  const facts = { currency: book.currency, stages: book.stages, rates: book.rates };
  const existing = book.deals.map(({ record }) => record);
  const input = { table, mapping, answers: {}, book: facts, existing, today: MONDAY };
  expect(undecided(openQuestions(input), {})).toEqual([]);
  return planImport(input);
}

/** What the sample export of a week would do to the book. */
function samplePlan(week: SampleWeek, book: BookState): Promise<ImportPlan> {
  return planFor(sampleExport(week, MONDAY), book);
}

/** Builds the book and imports a week of the sample team. */
export async function importSample(week: SampleWeek): Promise<ImportPlan> {
  await excelDesk.buildBook({ setup: startingSetup(MONDAY) });
  const plan = await samplePlan(week, await standingBook());
  const applied = await excelDesk.applyImport(plan, MONDAY, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  return plan;
}

/** Waits until formulas and worksheet functions have their results. */
export async function calculated(): Promise<void> {
  const { book } = excelHost;
  await book.settle();
  await until(() => book.functions.pending === 0 && book.calculation.state === "Done");
  await book.settle();
}

/** Lays out with automatic calculation off, then calculates all of it at once and waits for the results. */
export async function calculatedOnce<Result>(layOut: () => Promise<Result>): Promise<Result> {
  await calculateBy("Manual");
  const done = await layOut();
  await calculateBy("Automatic");
  await calculated();
  return done;
}

function calculateBy(mode: "Automatic" | "Manual"): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.application.calculationMode = mode;
    await context.sync();
  });
}

/** The values of a block of cells. */
export async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}
