import { columnLetters } from "../../kit/columnLetters";
import type { SheetPlan } from "../../schema/plan";
import { NOTES_ROWS } from "../../schema/printed/notesPart";
import { FIRST } from "../../schema/printed/pagePart";
import type { TypedOnPage } from "../../schema/printed/typedOnPage";
import { typedText } from "../../kit/typedText";

/** The sheet row of the notes' heading in a plan: the notes are its last rows. */
function plannedRow({ rows }: SheetPlan): number {
  return rows.lines.length - NOTES_ROWS;
}

/** Empties what will be drawn anew; notes that stand where the plan wants them are not touched at all. */
export function clearPage(sheet: Excel.Worksheet, plan: SheetPlan, { notesRow }: TypedOnPage): void {
  const planned = plannedRow(plan);
  const old = notesRow === planned ? sheet.getRange(`1:${String(planned - 1)}`) : sheet.getRange();
  old.unmerge();
  old.clear(Excel.ClearApplyTo.all);
}

/** Puts the notes under their heading again where it moved, and below them what was typed between the page's own cells. */
export function keepNotes(sheet: Excel.Worksheet, plan: SheetPlan, typed: TypedOnPage): void {
  const planned = plannedRow(plan);
  const { notes, notesRow, elsewhere } = typed;
  if (notesRow !== planned) {
    for (const { address, value } of shifted(typed, planned))
      sheet.getRange(address).values = [[typedText(value)]];
  }
  const free = planned + Math.max(NOTES_ROWS, notes.length) + 1;
  if (elsewhere.length === 0) return;
  const lines = elsewhere.map(({ address, value }) => [typedText(`From ${address}: ${String(value)}`)]);
  sheet.getRange(`${FIRST}${String(free)}:${FIRST}${String(free + lines.length - 1)}`).values = lines;
}

/** The notes' filled cells where they stand below the planned heading. */
function shifted({ notes, column }: TypedOnPage, planned: number) {
  return notes.flatMap((line, down) =>
    line.flatMap((value, right) =>
      value === ""
        ? []
        : [{ address: `${columnLetters(column + right)}${String(planned + 1 + down)}`, value }],
    ),
  );
}
