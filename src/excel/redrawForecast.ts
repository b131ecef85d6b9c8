import { type Cell, type Grid, isBlank } from "../kit/cell";
import type { SheetPlan } from "../schema/plan";
import type { Setup } from "../schema/setup";
import { forecast } from "../schema/sheets/forecast";
import { TEAM_ROW } from "../schema/sheets/forecast/rollUp";
import { attempt } from "./attempt";
import { renamedSheet } from "./building/renamed";
import { sheetCanvas } from "./building/sheetCanvas";
import { writeLooks } from "./building/writeLooks";
import { writePrint } from "./building/writePrint";
import { writeRules } from "./building/writeRules";
import { writeCells, writeFormulas } from "./building/writeSheets";
import type { Attempt } from "./caught";
import { differingCells } from "./differingCells";
import { askForecastFacts, forecastFacts, type ForecastFacts } from "./forecastFacts";
import { readOwnNames } from "./ownNames";

/** Owners are looked for down to here; a first line has far fewer. */
const LAST_OWNER_ROW = 200;

/** B and L, where the roll-up begins and ends. */
const [OWNER_COLUMN, LAST_COLUMN] = [1, 11];

/** What stands on the Forecast: its formulas and values from the first cell on. */
async function readPage(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Grid> {
  const page = sheet.getRange(`A1:Y${LAST_OWNER_ROW}`);
  page.load("formulas");
  await context.sync();
  return page.formulas as Cell[][];
}

/** The rows of the roll-up that stand below the team. */
function ownerRows(page: Grid): number {
  const end = page.slice(TEAM_ROW).findIndex((row) => isBlank(row[OWNER_COLUMN] ?? ""));
  return end < 0 ? page.length - TEAM_ROW : end;
}

function isDrawn(page: Grid, { cells, formulas }: SheetPlan, { owners }: Setup): boolean {
  const isComplete = differingCells([...cells, ...formulas], page).length === 0;
  return isComplete && ownerRows(page) === owners.length;
}

/** The page as it stands once its roll-up, from B to L, is cleared. */
function withoutRollUp(page: Grid): Grid {
  const last = TEAM_ROW + ownerRows(page) + 1;
  const blank = (row: readonly Cell[]) =>
    row.map((cell, column) => (column >= OWNER_COLUMN && column <= LAST_COLUMN ? "" : cell));
  return page.map((row, at) => (at + 1 >= TEAM_ROW && at + 1 <= last ? blank(row) : row));
}

/** Contents come last, and only those that differ: a page that holds them all was drawn to its end. */
function redraw(sheet: Excel.Worksheet, plan: SheetPlan, page: Grid): void {
  sheet.context.application.suspendApiCalculationUntilNextSync();
  const old = sheet.getRange(`B${TEAM_ROW}:L${TEAM_ROW + ownerRows(page) + 1}`);
  old.clear(Excel.ClearApplyTo.all);
  sheet.getRange().conditionalFormats.clearAll();
  const canvas = sheetCanvas(sheet);
  const kept = withoutRollUp(page);
  writeLooks(canvas, plan);
  writeRules(canvas, plan);
  writeCells(canvas, { ...plan, cells: differingCells(plan.cells, kept) });
  writeFormulas(canvas, { ...plan, formulas: differingCells(plan.formulas, kept) });
  writePrint(canvas, plan);
}

/**
 * Draws the Forecast for what stands in the book, in three syncs, or two when it is drawn already; false when the book has
 * no Forecast. Cells that stand as planned are left alone, or everything that depends on them would be worked out again.
 */
export function redrawForecast(setupFor: (facts: ForecastFacts) => Setup): Promise<Attempt<boolean>> {
  return attempt(async (context) => {
    const asked = askForecastFacts(context);
    const { sheets, offered } = await readOwnNames(context);
    const setup = setupFor(forecastFacts(asked));
    const plan = renamedSheet(forecast.plan(setup), offered);
    const own = sheets.find(({ name }) => name === forecast.name);
    if (!own) return false;
    const sheet = context.workbook.worksheets.getItem(own.id);
    const page = await readPage(context, sheet);
    if (isDrawn(page, plan, setup)) return true;
    redraw(sheet, plan, page);
    await context.sync();
    return true;
  });
}
