import { periods } from "../../schema/sheets/settings/periods";
import { pipeline } from "../../schema/sheets/pipeline";
import { LUCK_ROW } from "../../schema/sheets/settings/limitRows";
import { limits } from "../../schema/sheets/settings/limits";
import type { TableEdit } from "../../schema/tableEdit";
import type { SetupWrite } from "../setup/setupPart";
import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerUndo, showNotDrawn, showTrouble } from "./standingActions";
import { faultWords, notAppliedWords, overtakenWords } from "./writeWords";

/** Writes what was kept in Setup, draws the odds anew where they rest on it, and offers the way back; false when nothing was written. */
export async function keepSetup(app: PaneApp, { edits, words, check }: SetupWrite): Promise<boolean> {
  const wanted = edits.filter(({ added, changes, puts }) => added.length + changes.length + puts.length > 0);
  showTrouble(app, undefined);
  if (wanted.length === 0) return true;
  if (check && !(await stands(app, check))) return false;
  const applied = await app.desk.saveSetup(wanted);
  if (applied.ok) offerUndo(app, `${words}${overtakenWords(applied.change.overtaken)}`, applied.change);
  else showTrouble(app, notAppliedWords(applied));
  if (applied.ok && wanted.some(movesOdds)) await drawAnew(app);
  await reloadBook(app);
  return applied.ok;
}

/** Whether nothing speaks against the write as the book stands now; else it says what. */
async function stands(app: PaneApp, check: NonNullable<SetupWrite["check"]>): Promise<boolean> {
  const read = await app.desk.readSetup();
  const trouble = read.ok ? check(read.value) : faultWords(read.fault);
  if (trouble) showTrouble(app, trouble);
  return trouble === null;
}

async function drawAnew(app: PaneApp): Promise<void> {
  const drawn = await app.desk.drawForecast(app.now());
  if (!drawn.ok) showNotDrawn(app, drawn.fault);
}

/** Whether odds and range, which Home stores, are worked out from what was written. */
function movesOdds({ sheet, changes }: TableEdit): boolean {
  if (sheet.table === limits.table) return changes.some(({ key }) => key === LUCK_ROW.limit);
  return sheet.table === periods.table || sheet.table === pipeline.table;
}
