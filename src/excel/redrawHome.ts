import type { Grid } from "../kit/cell";
import { type DateSystem, toSheet } from "../kit/dateSystem";
import type { Serial } from "../kit/serial";
import type { Setup } from "../schema/setup";
import { home, homeMiddle, MIDDLE_ROWS } from "../schema/sheets/home";
import { forecast } from "../schema/sheets/forecast";
import { forecastStored } from "../schema/sheets/forecast/stored";
import { storedCells, type StoredOutlook } from "../schema/sheets/home/stored";
import { BEHIND_CHART, CHART_CELLS } from "../schema/sheets/home/waterfall";
import { WATERFALL_LOOKS } from "../schema/sheets/forecast/waterfall";
import type { SheetPlan } from "../schema/plan";
import { state } from "../schema/sheets/system/state";
import { fromCells } from "../schema/derive/fromCells";
import { attempt } from "./attempt";
import { renamedSheet } from "./building/renamed";
import { type SheetCanvas, sheetCanvas } from "./building/sheetCanvas";
import { writeCharts } from "./building/writeCharts";
import { writeLooks } from "./building/writeLooks";
import { writeRules } from "./building/writeRules";
import { writeCells, writeFormulas } from "./building/writeSheets";
import type { Attempt } from "./caught";
import { askDates } from "./dateSystem";
import { askDealBlock, readDealBlock } from "./dealBlock";
import { namedDay, namedNumber, probeNames } from "./namedCells";
import { askOwnTable, ownTable, type OwnTable } from "./ownTable";
import { readOwnNames } from "./ownNames";
import { askCells, tableCells, type TableProbe } from "./tableProbe";
import { standsWhole } from "./redrawForecast";

/** What Home is drawn from besides the setup. */
export interface HomeFacts {
  /** The deals' ten columns that worksheet functions read, header first. */
  readonly deals: Grid;
  readonly asOf: Serial | null;
  /** The luck on Settings; null where it holds no number. */
  readonly luck: number | null;
  /** The add-in's own notes by key. */
  readonly notes: ReadonlyMap<string, string>;
}

/** What Home shows: for whom, and the values that the add-in works out. */
export interface HomeDrawing {
  readonly setup: Setup;
  readonly outlook: StoredOutlook;
}

/** The notes by key; none in a book without a place for them. */
function notesIn(asked: OwnTable<TableProbe>, dates: DateSystem): ReadonlyMap<string, string> {
  const found = ownTable(asked)?.asked;
  const cells = found && tableCells(found, found.body.values as Grid, dates);
  const { records } = cells ? fromCells(state, cells) : { records: [] };
  return new Map(records.map(({ record: { key, value } }) => [key, value]));
}

/** The outlook as the workbook counts its day. */
function inDates(outlook: StoredOutlook, dates: DateSystem): StoredOutlook {
  return { ...outlook, asOf: outlook.asOf === null ? null : toSheet(outlook.asOf, dates) };
}

/** Writes the stored outlook where the Forecast shows it. */
function writeOnForecast(sheet: Excel.Worksheet, { setup, outlook }: HomeDrawing): void {
  const canvas = sheetCanvas(sheet);
  writeCells(canvas, { cells: forecastStored(outlook, setup) });
}

/** The charts that stand on Home, and whether it has had its own; one that the user deleted stays deleted. */
interface StandingCharts {
  readonly items: readonly Excel.Chart[];
  readonly hadThem: boolean;
}

async function readCharts(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<StandingCharts> {
  const { charts } = sheet;
  const head = sheet.getRange(BEHIND_CHART.address).load("values");
  charts.load("items/name");
  await context.sync();
  return { items: charts.items, hadThem: head.values[0]?.[0] === BEHIND_CHART.head };
}

/** The chart comes with the figures and goes with them: over the first steps there is none. */
function redrawChart(canvas: SheetCanvas, { charts }: SheetPlan, { items, hadThem }: StandingCharts): void {
  if (charts.length > 0) {
    if (!hadThem) writeCharts(canvas, { charts });
    return;
  }
  if (!hadThem) return;
  for (const chart of items) if (chart.name === WATERFALL_LOOKS.name) chart.delete();
  canvas.sheet.getRange(CHART_CELLS).clear(Excel.ClearApplyTo.all);
}

/**
 * Writes what changes on Home, in three syncs (more where there are many deals): its middle in the form that the setup asks for, and the stored outlook; false
 * when the book has no Home. All else on it are formulas that stand.
 */
export function redrawHome(drawingFor: (facts: HomeFacts) => HomeDrawing): Promise<Attempt<boolean>> {
  return attempt(async (context) => {
    const asksDates = askDates(context);
    const names = probeNames(context);
    const asked = askDealBlock(context);
    const noted = askOwnTable(context, state.table, askCells);
    const { sheets, offered } = await readOwnNames(context);
    const own = sheets.find(({ name }) => name === home.name);
    if (!own) return false;
    const sheet = context.workbook.worksheets.getItem(own.id);
    const charts = await readCharts(context, sheet);
    const dates = asksDates();
    const deals = await readDealBlock(context, asked, dates);
    const [asOf, luck] = [namedDay(names, "asOf", dates), namedNumber(names, "luck")];
    const drawing = drawingFor({ deals, asOf, luck, notes: notesIn(noted, dates) });
    const setup = { ...drawing.setup, dates };
    const outlook = inDates(drawing.outlook, dates);
    context.application.suspendApiCalculationUntilNextSync();
    const middle = renamedSheet(homeMiddle(setup), offered);
    sheet.getRange(MIDDLE_ROWS).clear(Excel.ClearApplyTo.all);
    const canvas = sheetCanvas(sheet);
    writeLooks(canvas, middle);
    writeCells(canvas, { ...middle, cells: [...middle.cells, ...storedCells(outlook)] });
    writeFormulas(canvas, middle);
    redrawChart(canvas, middle, charts);
    writeRules(canvas, middle);
    const page = standsWhole(sheets) ? sheets.find(({ name }) => name === forecast.name) : undefined;
    if (page) writeOnForecast(context.workbook.worksheets.getItem(page.id), { setup, outlook });
    await context.sync();
    return true;
  });
}
