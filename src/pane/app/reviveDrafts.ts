import type { Change } from "../../excel/writing/change";
import { reviews } from "../../schema/sheets/reviews";
import { keepNotes } from "./notes";
import type { PaneApp, SessionNote } from "./paneApp";
import { markSent } from "./reviewDrafts";

/**
 * Brings the drafts back that a change ended, once that is taken back, and writes them into the book, which may have let them go. A
 * review that was sent by it is none any more.
 */
export function reviveDrafts(app: PaneApp, change: Change): void {
  const notes = [...app.notes.get()].map(([key, note]): readonly [string, SessionNote] => {
    const { ended } = note;
    return [key, ended?.by === change ? { value: ended.note, keptAt: null } : note];
  });
  app.notes.set(new Map(notes));
  for (const { sheet, added } of change.edits) {
    if (sheet.table !== reviews.table) continue;
    for (const row of added) markSent(app, String(row[reviews.columns.dealId.header]), undefined);
  }
  void keepNotes(app);
}
