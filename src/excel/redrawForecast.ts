import { type Cell, isBlank } from "../kit/cell";
import type { Setup } from "../schema/setup";
import { forecast } from "../schema/sheets/forecast";
import { TEAM_ROW } from "../schema/sheets/forecast/rollUp";
import { attempt } from "./attempt";
import type { NameClash } from "./building/nameClash";
import { renamedSheet } from "./building/renamed";
import { sheetCanvas } from "./building/sheetCanvas";
import { writeLooks } from "./building/writeLooks";
import { writeRules } from "./building/writeRules";
import { writeCells, writeFormulas } from "./building/writeSheets";
import type { Attempt } from "./caught";
import { readOwnNames } from "./ownNames";

/** Owners are looked for down to here; a first line has far fewer. */
const LAST_OWNER_ROW = 200;

interface StandingForecast {
  readonly sheetId: string;
  /** The rows of the roll-up that stand below the team. */
  readonly rows: number;
  /** The names that parts of the book took because the user had theirs already. */
  readonly offered: readonly NameClash[];
}

/** Finds the Forecast by its mark and how far its roll-up reaches. */
async function findForecast(context: Excel.RequestContext, name: string): Promise<StandingForecast | null> {
  const { sheets, offered } = await readOwnNames(context);
  const own = sheets.find((sheet) => sheet.name === name);
  if (!own) return null;
  const owners = context.workbook.worksheets.getItem(own.id).getRange(`B${TEAM_ROW + 1}:B${LAST_OWNER_ROW}`);
  owners.load("values");
  await context.sync();
  const end = (owners.values as Cell[][]).findIndex(([cell]) => isBlank(cell));
  return { sheetId: own.id, rows: end < 0 ? LAST_OWNER_ROW - TEAM_ROW : end, offered };
}

function redraw(
  context: Excel.RequestContext,
  { sheetId, rows, offered }: StandingForecast,
  setup: Setup,
): void {
  context.application.suspendApiCalculationUntilNextSync();
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const plan = renamedSheet(forecast.plan(setup), offered);
  const old = sheet.getRange(`B${TEAM_ROW}:L${TEAM_ROW + rows + 1}`);
  old.clear(Excel.ClearApplyTo.all);
  sheet.getRange().conditionalFormats.clearAll();
  const canvas = sheetCanvas(sheet);
  writeLooks(canvas, plan);
  writeCells(canvas, plan);
  writeFormulas(canvas, plan);
  writeRules(canvas, plan);
}

/** Draws the Forecast anew for its owners and period, in three syncs; false when the book has no Forecast. */
export function redrawForecast(setup: Setup): Promise<Attempt<boolean>> {
  return attempt(async (context) => {
    const standing = await findForecast(context, forecast.name);
    if (!standing) return false;
    redraw(context, standing, setup);
    await context.sync();
    return true;
  });
}
