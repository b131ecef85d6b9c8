import { fold } from "../../kit/text";
import type { BookWork } from "./writeBook";
import { survey, type Survey } from "./survey";

/** What of a failed build still stands; null where Excel does not answer any more, so that nobody can say. */
export type Leftover = { readonly sheets: readonly string[]; readonly names: readonly string[] } | null;

const NOTHING: Leftover = { sheets: [], names: [] };

/**
 * Takes down what a failed build has put up: the marked sheets that did not stand before, and their names. A sheet that
 * a co-author added meanwhile carries no mark and stays; where another pane was building too, what it built is not blank
 * and stays with its names.
 */
export async function takeDown(before: Survey, work: BookWork, isOnlyBlank = false): Promise<Leftover> {
  try {
    const remove = isOnlyBlank ? removeBlank : removeNew;
    await Excel.run((context) => remove(context, before, work));
    return NOTHING;
  } catch {
    return leftover(before, work);
  }
}

async function removeNew(context: Excel.RequestContext, before: Survey, work: BookWork): Promise<void> {
  const now = await survey(context);
  const left = newOf(before, now, work);
  for (const { id } of left.sheets) context.workbook.worksheets.getItem(id).delete();
  for (const name of left.names) context.workbook.names.getItem(name).delete();
  await context.sync();
}

async function removeBlank(context: Excel.RequestContext, before: Survey, work: BookWork): Promise<void> {
  const { sheets } = newOf(before, await survey(context), work);
  const asked = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return { sheet, used: sheet.getUsedRangeOrNullObject(true).load("address") };
  });
  await context.sync();
  for (const { sheet, used } of asked) if (used.isNullObject) sheet.delete();
  await context.sync();
}

/** What stands now that did not stand before and that this build puts up. */
function newOf(before: Survey, now: Survey, work: BookWork) {
  const known = new Set(before.sheets.map(({ id }) => id));
  const planned = new Set(work.sheets.map(({ name }) => fold(name)));
  const names = work.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name));
  return {
    sheets: now.sheets.filter(
      ({ id, mark }) => !known.has(id) && mark !== undefined && planned.has(fold(mark.sheet)),
    ),
    names: names.filter((name) => now.names.has(fold(name)) && !before.names.has(fold(name))),
  };
}

async function leftover(before: Survey, work: BookWork): Promise<Leftover> {
  try {
    const { sheets, names } = newOf(before, await Excel.run(survey), work);
    return { sheets: sheets.map(({ name }) => name), names };
  } catch {
    return null;
  }
}
