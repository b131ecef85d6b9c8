import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { periodNamed } from "../../domain/forecast/periodNamed";
import { periodOf } from "../../domain/forecast/period";
import type { PeriodFacts } from "../../domain/forecast/periods";
import type { NotApplied } from "../../excel/writing/applied";
import type { ExcelFault } from "../../excel/excelFault";
import type { BookState } from "../../excel/bookState";
import { makeTab } from "../../excel/printing/makeTab";
import type { ImportInput } from "../../intake/plan/importInput";
import type { ImportPlan } from "../../intake/plan/importPlan";
import { learnedEdits } from "../../intake/learn/learnedEdits";
import { openQuestions } from "../../intake/plan/openQuestions";
import { planImport } from "../../intake/plan/planImport";
import type { Mapping } from "../../intake/recognise/mapping";
import { undecided } from "../../intake/settle/undecided";
import type { Serial } from "../../kit/serial";
import { briefPlan } from "../../schema/sheets/brief";
import type { Setup } from "../../schema/setup";
import { excelDesk } from "../../pane/app/excelDesk";
import { startingSetup } from "../../pane/app/startingSetup";
import { type GivenAnswers, readAnswers } from "./answersFile";
import type { CommandLine } from "./commandLine";
import { copyOf } from "./copyOf";
import type { Previous } from "./changePart";
import { fail } from "./failure";
import { openBook, settled } from "./openBook";
import { openExportFile } from "./openExportFile";
import { removeBlankSheet } from "./removeBlankSheet";
import { report } from "./report";
import { undecidedWords } from "./undecidedWords";

const DAYS_A_WEEK = 7;

/** Where progress is told while the run goes on. */
export type Tell = (progress: string) => void;

/** What a run needs besides its command line. */
export interface Surroundings {
  readonly today: Serial;
  /** The bundled worksheet functions, as a page loads them. */
  readonly functionsScript: string;
  readonly tell: Tell;
}

function periodOfRun({ period, target, fiscalStart }: CommandLine, asOf: Serial): PeriodFacts {
  const found =
    period === undefined
      ? periodOf(asOf, { fiscalStart, grain: "quarter" })
      : periodNamed(period, fiscalStart);
  if (!found) return fail(`--period is "${period ?? ""}"; give one such as "FY26 Q1", "FY26 M03" or "FY26"`);
  return { name: found.name, start: found.from, end: found.to, target };
}

function stateOf(read: Awaited<ReturnType<typeof excelDesk.readBook>>): BookState {
  return read.ok ? read.value : fail(`The book could not be read: ${read.fault.message}`);
}

function faultText({ code, where, message }: ExcelFault): string {
  return [code, where, message].filter((part) => part !== "").join(": ");
}

function whyText(refused: NotApplied): string {
  return refused.why === "refused" ? faultText(refused.fault) : refused.why;
}

/** Plans the import as the pane would with the same answers and learns from it; a question that nobody answered stops it. */
function plannedImport(input: ImportInput): ImportPlan {
  const open = undecided(openQuestions(input), input.answers);
  if (open.length > 0) fail(undecidedWords(open));
  return { ...planImport(input), besides: learnedEdits(input, input.today) };
}

/** A new book that shows the period of the run, with its target on Settings. */
function setupFor(period: PeriodFacts, asOf: Serial, fiscalStart: number): Setup {
  const start = startingSetup(asOf, fiscalStart);
  const others = start.periods.filter((other) => other.period !== period.name);
  const own = { period: period.name, start: period.start, end: period.end, target: period.target };
  return { ...start, periods: [...others, own].sort((a, b) => a.start - b.start), period: period.name };
}

async function buildFor(setup: Setup): Promise<void> {
  const built = await excelDesk.buildBook({ setup });
  if (built.outcome === "refused") fail(`The book was not built: ${faultText(built.fault)}`);
}

/** What all exports of a run are read with. */
interface Reading extends GivenAnswers {
  readonly sheet: string | undefined;
  readonly tell: Tell;
}

/** Reads an export into the book that stands, as the data of a day. */
async function importFile(path: string, day: Serial, { answers, prices, sheet, tell }: Reading) {
  tell(`Reading ${path}`);
  const { table, mapping } = await openExportFile(path, sheet);
  const { currency, stages, rates, deals } = stateOf(await excelDesk.readBook());
  const existing = deals.map(({ record }) => record);
  const book = { currency, stages, rates };
  const given = { table, mapping, answers, book, existing, today: day };
  const plan = plannedImport({ ...given, ...(prices && { prices }) });
  const written = await excelDesk.applyImport(plan, day, {
    onProgress: (rows, all) => tell(`Written ${rows} of ${all} rows`),
  });
  if (!written.ok) fail(`The import was not written: ${whyText(written)}`);
  if (written.notDrawn) fail(`The Forecast could not be drawn: ${faultText(written.notDrawn)}`);
  return { plan, mapping };
}

/** Last week's export comes first, so that the book's own history has both. */
async function importPrevious(path: string | undefined, asOf: Serial, reading: Reading) {
  if (path === undefined) return {};
  const day = asOf - DAYS_A_WEEK;
  await importFile(path, day, reading);
  const { deals } = stateOf(await excelDesk.readBook());
  return { previous: { deals: deals.map(({ record }) => record), day } };
}

/** The page that upper management reads first. */
async function writeBrief(): Promise<void> {
  const made = await makeTab(briefPlan());
  if (!made.ok) fail(`The Leadership brief was not made: ${faultText(made.fault)}`);
}

/** The finished files of a run, and the report as plain data. */
export async function makeBook(command: CommandLine, { today, functionsScript, tell }: Surroundings) {
  const asOf = command.asOf ?? today;
  const period = periodOfRun(command, asOf);
  const reading = { ...(await readAnswers(command.answersFile)), sheet: command.sheet, tell };
  const workbook = await openBook(functionsScript);
  const blank = workbook.book.sheets.active.name;
  try {
    await buildFor(setupFor(period, asOf, command.fiscalStart));
    const before = await importPrevious(command.previousFile, asOf, reading);
    const { plan, mapping } = await importFile(command.exportFile, asOf, reading);
    await writeBrief();
    await removeBlankSheet(blank);
    tell("Working out the odds");
    await settled(workbook);
    const bytes = await workbook.save();
    return await finish({ command, plan, mapping, period, asOf, ...before, bytes });
  } finally {
    workbook.close();
  }
}

interface Finished {
  readonly command: CommandLine;
  readonly plan: ImportPlan;
  readonly mapping: Mapping;
  readonly period: PeriodFacts;
  readonly asOf: Serial;
  readonly previous?: Previous;
  readonly bytes: Uint8Array;
}

async function finish({ command, asOf, bytes, ...told }: Finished) {
  await mkdir(command.out, { recursive: true });
  await writeFile(join(command.out, "control-book.xlsx"), bytes);
  const state = stateOf(await excelDesk.readBook());
  const copy = await copyOf(bytes, asOf);
  const facts = report({
    ...told,
    deals: state.deals.map(({ record }) => record),
    confidentialFound: copy.confidentialFound,
  });
  await writeFile(join(command.out, "leadership-copy.xlsx"), copy.bytes);
  await writeFile(join(command.out, "report.json"), `${JSON.stringify(facts, null, 2)}\n`);
  return facts;
}
