import { type Cell, type Grid, isBlank } from "../kit/cell";
import { fold } from "../kit/text";
import type { NamePlan, SheetPlan } from "../schema/plan";
import type { Setup } from "../schema/setup";
import { forecast, upperHalf } from "../schema/sheets/forecast";
import { ACCURACY_HEAD } from "../schema/sheets/forecast/accuracy";
import { printedArea } from "../schema/sheets/forecast/printedArea";
import { LOWER_HALF, lowerHalfShift, TEAM_ROW } from "../schema/sheets/forecast/rollUp";
import { BEHIND_CHARTS } from "../schema/sheets/forecast/behindCharts";
import { snapshots } from "../schema/sheets/system/snapshots";
import { attempt } from "./attempt";
import { renamedSheet } from "./building/renamed";
import { sheetCanvas } from "./building/sheetCanvas";
import { writeCharts } from "./building/writeCharts";
import { writeLooks } from "./building/writeLooks";
import { writePrint } from "./building/writePrint";
import { writeRules } from "./building/writeRules";
import { writeCells, writeFormulas } from "./building/writeSheets";
import type { Attempt } from "./caught";
import { differingCells } from "./differingCells";
import { askForecastFacts, forecastFacts, type ForecastFacts } from "./forecastFacts";
import { type OwnSheet, readOwnNames } from "./ownNames";

/** Owners are looked for down to here; a first line has far fewer. */
const LAST_OWNER_ROW = 200;

/** B and L, where the roll-up begins and ends. */
const [OWNER_COLUMN, LAST_COLUMN] = [1, 11];

/** The cells of the Forecast from the first on. */
type Drawn = Pick<StandingPage, "page" | "values">;

/** What stands on the Forecast: its formulas and values from the first cell on, and its charts by their names. */
interface StandingPage {
  readonly page: Grid;
  readonly values: Grid;
  readonly charts: ReadonlySet<string>;
}

async function readPage(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<StandingPage> {
  const page = sheet.getRange(`A1:Y${LAST_OWNER_ROW}`);
  page.load("formulas,values");
  sheet.charts.load("items/name");
  await context.sync();
  const charts = new Set(sheet.charts.items.map(({ name }) => fold(name)));
  return { page: page.formulas as Cell[][], values: page.values as Cell[][], charts };
}

/** The charts that the page has not had yet; one that the user deleted from it stays deleted. */
function newCharts({ charts: planned }: SheetPlan, { page, charts }: StandingPage): SheetPlan["charts"] {
  const hadThem = page.some((row) => row[OWNER_COLUMN] === BEHIND_CHARTS.head);
  return hadThem ? [] : planned.filter(({ name }) => !charts.has(fold(name)));
}

/** The rows of the roll-up that stand below the team; what is said under them is a formula. */
function ownerRows({ page, values }: Drawn): number {
  const isName = (row: readonly Cell[], at: number): boolean => {
    const cell = row[OWNER_COLUMN] ?? "";
    // a name that begins like a formula is its own value
    const isFormula = String(cell).startsWith("=") && cell !== values[TEAM_ROW + at]?.[OWNER_COLUMN];
    return !isBlank(cell) && !isFormula;
  };
  const end = page.slice(TEAM_ROW).findIndex((row, at) => !isName(row, at));
  return end < 0 ? page.length - TEAM_ROW : end;
}

function isDrawn(drawn: Drawn, { cells, formulas }: SheetPlan, { owners }: Setup): boolean {
  const isComplete = differingCells([...cells, ...formulas], drawn.page).length === 0;
  return isComplete && ownerRows(drawn) === owners.length;
}

/** The page as it stands once its roll-up, from B to L, is cleared. */
function withoutRollUp(drawn: Drawn): Grid {
  const { page } = drawn;
  const last = TEAM_ROW + ownerRows(drawn) + 1;
  const blank = (row: readonly Cell[]) =>
    row.map((cell, column) => (column >= OWNER_COLUMN && column <= LAST_COLUMN ? "" : cell));
  return page.map((row, at) => (at + 1 >= TEAM_ROW && at + 1 <= last ? blank(row) : row));
}

/** How many rows the lower half has to go down, or up; none where it was never drawn. */
function rowsToInsert(page: Grid, setup: Setup): number {
  const row = page.findIndex((line) => line[OWNER_COLUMN] === LOWER_HALF.head);
  return row < 0 ? 0 : LOWER_HALF.row + lowerHalfShift(setup).by - (row + 1);
}

/** Makes room for the owners as a user would, so that names, charts and whatever else stands below move along. */
function makeRoom(sheet: Excel.Worksheet, page: Grid, rows: number): Grid {
  const { from } = lowerHalfShift({ owners: [] });
  if (rows === 0) return page;
  const lines = sheet.getRange(`${from}:${from + Math.abs(rows) - 1}`);
  if (rows < 0) {
    lines.delete("Up");
    return page.toSpliced(from - 1, -rows);
  }
  lines.insert("Down");
  const blank = (page[0] ?? []).map((): Cell => "");
  return page.toSpliced(from - 1, 0, ...Array.from({ length: rows }, () => blank));
}

/** B and S: between them stands what the charts draw. */
const [FIRST_DRAWN, AFTER_DRAWN] = [1, 19];

/** Moves what the charts draw down to where the plan has it: a page that was drawn before lacks the sections above it. */
function makeRoomForSections(sheet: Excel.Worksheet, page: Grid, setup: Setup): Grid {
  const at = page.findIndex((row) => row[OWNER_COLUMN] === BEHIND_CHARTS.head);
  const wanted = BEHIND_CHARTS.row - 1 + lowerHalfShift(setup).by;
  if (at < 0 || at >= wanted) return page;
  sheet.getRange(`B${at + 1}:S${wanted}`).insert("Down");
  const from = (row: number): readonly Cell[] => {
    if (row < at) return page[row] ?? [];
    return row < wanted ? [] : (page[row - (wanted - at)] ?? []);
  };
  return page.map((row, y) =>
    row.map((cell, x) => (x < FIRST_DRAWN || x >= AFTER_DRAWN ? cell : (from(y)[x] ?? ""))),
  );
}

/** Contents come last, and only those that differ: a page that holds them all was drawn to its end. */
function redraw(sheet: Excel.Worksheet, plan: SheetPlan, standing: Standing): void {
  const { page, setup } = standing;
  sheet.context.application.suspendApiCalculationUntilNextSync();
  const old = sheet.getRange(`B${TEAM_ROW}:L${TEAM_ROW + ownerRows(standing) + 1}`);
  old.clear(Excel.ClearApplyTo.all);
  const moved = makeRoom(sheet, withoutRollUp(standing), rowsToInsert(page, setup));
  const kept = makeRoomForSections(sheet, moved, setup);
  for (const { name, formula } of standing.lacking) sheet.context.workbook.names.add(name, formula);
  sheet.getRange().conditionalFormats.clearAll();
  const canvas = sheetCanvas(sheet);
  writeLooks(canvas, plan);
  writeCells(canvas, { cells: differingCells(plan.cells, kept) });
  writeFormulas(canvas, { ...plan, formulas: differingCells(plan.formulas, kept) });
  writeCharts(canvas, { charts: newCharts(plan, standing) });
  writeRules(canvas, plan);
  writePrint(canvas, printed(plan, standing));
}

/** How the page is printed: with how far forecasts missed where it stands there already. */
function printed(plan: SheetPlan, { values, setup }: Standing): Pick<SheetPlan, "print"> {
  const { print } = plan;
  const head = values.findIndex((row) => row[OWNER_COLUMN] === ACCURACY_HEAD.text);
  const isTold = head >= 0 && !isBlank(values[head + ACCURACY_HEAD.toWeeks]?.[OWNER_COLUMN] ?? "");
  return { ...(print && { print: { ...print, area: printedArea(setup, isTold) } }) };
}

/** The page as it stands, and what it is to be drawn for. */
interface Standing extends StandingPage {
  /** Names of the plan that the book does not have yet. */
  readonly lacking: readonly NamePlan[];
  readonly setup: Setup;
}

/** Names that an older page does not have. */
function lackingNames({ names }: SheetPlan, standing: readonly string[]): readonly NamePlan[] {
  return names.filter(({ name }) => !standing.includes(fold(name)));
}

/** Whether the book has what the lower half reads; one that an older Control Book built gets it when it is brought up. */
export function standsWhole(sheets: readonly OwnSheet[]): boolean {
  return sheets.some(({ name }) => name === snapshots.name);
}

/**
 * Draws the Forecast for what stands in the book, in three syncs, or two when it is drawn already; false when the book has
 * no Forecast. Cells that stand as planned are left alone, or everything that depends on them would be worked out again.
 */
export function redrawForecast(setupFor: (facts: ForecastFacts) => Setup): Promise<Attempt<boolean>> {
  return attempt(async (context) => {
    const asked = askForecastFacts(context);
    const { sheets, offered, names } = await readOwnNames(context);
    const setup = { ...setupFor(forecastFacts(asked)), dates: asked.dates() };
    const plan = renamedSheet(standsWhole(sheets) ? forecast.plan(setup) : upperHalf(setup), offered);
    const own = sheets.find(({ name }) => name === forecast.name);
    if (!own) return false;
    const sheet = context.workbook.worksheets.getItem(own.id);
    const found = await readPage(context, sheet);
    const lacking = lackingNames(plan, names);
    if (lacking.length === 0 && isDrawn(found, plan, setup)) return true;
    redraw(sheet, plan, { ...found, setup, lacking });
    await context.sync();
    return true;
  });
}
