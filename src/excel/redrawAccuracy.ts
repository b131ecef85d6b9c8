import type { Cell } from "../kit/cell";
import type { Setup } from "../schema/setup";
import { forecast } from "../schema/sheets/forecast";
import { ACCURACY_HEAD, type StoredAccuracy } from "../schema/sheets/forecast/accuracy";
import { printedArea } from "../schema/sheets/forecast/printedArea";
import { lowerHalfShift } from "../schema/sheets/forecast/rollUp";
import { accuracyStored } from "../schema/sheets/forecast/stored";
import { type AccuracyBasis, type AccuracyScope, askScope, readBasis, scopeOf } from "./accuracyBasis";
import { attempt } from "./attempt";
import { sheetCanvas } from "./building/sheetCanvas";
import { writeCells } from "./building/writeSheets";
import type { Attempt } from "./caught";
import { differingCells } from "./differingCells";
import { readOwnNames } from "./ownNames";

/** Rows of the section; more owners push it down. */
const ROWS = 20;

/** What is said of a book, and whether there is anything to say. */
export interface AccuracyTeller {
  readonly isTold: (scope: AccuracyScope) => boolean;
  /** What is said; of a book of which nothing is told, that. */
  readonly told: (basis: AccuracyBasis | null) => StoredAccuracy;
}

/**
 * Writes on the Forecast how far each way to forecast missed, where it says otherwise: two small syncs while no period of
 * the book's own history is over; then one that reads the history, and one that writes. False where the page has no place for it.
 */
export function redrawAccuracy(setup: Setup, teller: AccuracyTeller): Promise<Attempt<boolean>> {
  return attempt(async (context) => {
    const probe = askScope(context);
    const { sheets } = await readOwnNames(context);
    const own = sheets.find(({ name }) => name === forecast.name);
    if (!own) return false;
    const sheet = context.workbook.worksheets.getItem(own.id);
    const head = ACCURACY_HEAD.row + lowerHalfShift(setup).by;
    const page = sheet.getRange(`A1:X${String(head + ROWS)}`).load("values");
    const isTold = teller.isTold(scopeOf(probe));
    const basis = isTold ? await readBasis(context, probe) : null;
    if (!isTold) await context.sync();
    const standing = page.values as Cell[][];
    if (standing[head - 1]?.[1] !== ACCURACY_HEAD.text) return false;
    const told = teller.told(basis);
    const cells = differingCells(accuracyStored(told, setup), standing);
    if (cells.length === 0) return true;
    context.application.suspendApiCalculationUntilNextSync();
    writeCells(sheetCanvas(sheet), { cells });
    sheet.pageLayout.setPrintArea(printedArea(setup, told.lines.length > 0));
    await context.sync();
    return true;
  });
}
