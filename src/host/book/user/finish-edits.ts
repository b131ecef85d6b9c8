import { lastRow } from "../boxes";
import type { Core } from "../core";
import { tablesAfterWrite } from "../tables/after-write";
import type { Box } from "../types/box";
import { contentOf, isNews, reportEdit, type Edit, type Reported } from "./edit-report";
import { fillByTyping } from "./fill-by-typing";
import { growthByTyping, type Growth } from "./grow-by-typing";
import type { UserHistory } from "./user-history";

/** An edit that was made, by undo or redo perhaps. */
export interface DueEdit extends Edit {
  readonly isReplayed: boolean;
}

/** What is known while edits are finished. */
export interface Finishing {
  readonly core: Core;
  readonly history: UserHistory;
  reported: Reported | null;
}

/** What a table does by itself is undone before the entry that set it off. */
function grow({ core, history }: Finishing, { sheetId, box: typed }: Edit): Growth | null {
  const growth = growthByTyping(core, sheetId, typed);
  if (growth) history.step({ sheetId, box: growth.added, typed }, growth.work);
  return growth;
}

/** The body column that a formula filled, or null. */
function fill({ core, history }: Finishing, { sheetId, box: typed }: Edit): Box | null {
  const filled = fillByTyping(core, sheetId, typed);
  if (filled) history.step({ sheetId, box: filled.box, typed }, filled.work);
  return filled?.box ?? null;
}

function isNoticed(finishing: Finishing, edit: Edit): boolean {
  if (edit.contentBefore === null) return true;
  const now = contentOf(finishing.core, edit.sheetId, edit.box);
  const { reported } = finishing;
  finishing.reported = { sheetId: edit.sheetId, box: edit.box, content: now };
  return isNews(edit, now, reported);
}

/** Lets tables grow or fill as the user's entry wishes, unless it is only undone or redone, and tells of it. */
function finish(finishing: Finishing, edit: DueEdit): void {
  const { core } = finishing;
  const { sheetId, box, isReplayed } = edit;
  if (core.sheets.of(sheetId).isDeleted) return;
  const growth = isReplayed ? null : grow(finishing, edit);
  const filled = isReplayed || growth?.isRows ? null : fill(finishing, edit);
  core.change(() => tablesAfterWrite(core, sheetId, box));
  if (isNoticed(finishing, edit)) reportEdit(core, edit, growth);
  if (filled && lastRow(filled) > filled.row) reportEdit(core, wholeEdit(sheetId, filled), null);
}

function wholeEdit(sheetId: string, box: Box): Edit {
  return { sheetId, box, before: null, contentBefore: null };
}

/** Finishes the edits of one turn in the order in which they were made. */
export function finishEdits(finishing: Finishing, edits: readonly DueEdit[]): void {
  for (const edit of edits) finish(finishing, edit);
}
