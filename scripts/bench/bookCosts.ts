import { buildBook } from "../../src/excel/buildBook";
import { scanBook } from "../../src/excel/drift/scanBook";
import type { BookState } from "../../src/excel/bookState";
import { openBook } from "../../src/excel/openBook";
import { readBook } from "../../src/excel/readBook";
import type { HeadlessWorkbook } from "../../src/host/headless/headlessWorkbook";
import { openExport } from "../../src/intake/openExport";
import { planImport } from "../../src/intake/plan/planImport";
import type { Cell } from "../../src/kit/cell";
import { applyImport } from "../../src/pane/app/applyImport";
import { namedOnToday } from "../../src/pane/app/namedOnToday";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { bookDeclaration } from "../../src/schema/derive/bookDeclaration";
import { PACK_NAMES } from "../../src/terms/packNames";
import { exportOf, TODAY } from "./export";
import { calculated, enteredWorkbook } from "./headless";
import { type PaneReadings, paneReadings } from "./paneReadings";

/** What a piece of work asks of Excel, against the most that it may. */
export interface Cost {
  readonly name: string;
  readonly syncs: number;
  readonly mostSyncs: number;
  readonly bytes: number;
  readonly mostBytes: number;
}

/** The costs of a book of so many deals, and the cells of its Pipeline, header first. */
export interface MeasuredBook {
  readonly costs: readonly Cost[];
  readonly pipeline: readonly (readonly Cell[])[];
  /** What the pane's pages read of it. */
  readonly readings: PaneReadings;
}

/** What is weighed of the requests: what they ask, or what they ask and get. */
type Weighed = (requests: HeadlessWorkbook["requests"]) => number;

const asked: Weighed = ({ requestBytes }) => requestBytes;
const askedAndAnswered: Weighed = ({ requestBytes, responseBytes }) => requestBytes + responseBytes;

interface Limits extends Pick<Cost, "name" | "mostSyncs" | "mostBytes"> {
  readonly weighed: Weighed;
}

function must<T extends object>(result: T): T {
  if ("ok" in result && result.ok !== true) throw new Error(JSON.stringify(result));
  return result;
}

async function costOf(
  { requests }: HeadlessWorkbook,
  { weighed, ...limits }: Limits,
  work: () => Promise<object>,
): Promise<Cost> {
  requests.clear();
  must(await work());
  return { ...limits, syncs: requests.count, bytes: weighed(requests) };
}

async function importDeals(deals: number): Promise<void> {
  const opened = await openExport(exportOf(deals));
  const read = await readBook();
  if (!opened.ok || !read.ok) throw new Error("the export or the book does not read");
  const { table, mapping } = opened;
  const { currency, stages, rates } = read.value;
  const plan = planImport({
    ...{ table, mapping, answers: {}, existing: [], today: TODAY },
    book: { currency, stages, rates },
  });
  must(await applyImport(plan, TODAY, {}));
}

function pipelineCells(): Promise<readonly (readonly Cell[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Pipeline").getRange();
    range.load("values");
    await context.sync();
    return range.values as Cell[][];
  });
}

/** Builds a book with all packs, fills it with deals, opens the pane on it and scans it, through office.js. */
export async function measuredBook(deals: number): Promise<MeasuredBook> {
  const workbook = await enteredWorkbook();
  const setup = { ...startingSetup(TODAY), packs: PACK_NAMES };
  const measured = (limits: Limits, work: () => Promise<object>) => costOf(workbook, limits, work);
  const build = { name: "build with all packs, asked", mostSyncs: 2, mostBytes: 400_000, weighed: asked };
  const costs = [await measured(build, () => buildBook({ setup }))];
  await importDeals(deals);
  const open = {
    name: `open the pane on ${String(deals)} deals, asked and answered`,
    mostSyncs: 2,
    mostBytes: 600_000,
  };
  const named = (book: BookState) => namedOnToday(book, new Map(), TODAY);
  costs.push(await measured({ ...open, weighed: askedAndAnswered }, () => openBook(named)));
  const scan = { name: "scan the whole book for drift, asked", mostSyncs: 3, mostBytes: Infinity };
  costs.push(await measured({ ...scan, weighed: asked }, () => scanBook(bookDeclaration(setup))));
  const pipeline = await pipelineCells();
  const readings = await paneReadings(TODAY, () => calculated(workbook));
  workbook.close();
  return { costs, pipeline, readings };
}
