import type { Change } from "../../excel/writing/change";
import { STATE_KEYS } from "../../schema/stateKeys";
import { keyOf } from "../../schema/tableEdit";
import { savedAs } from "../draft/savedAs";
import { keepNotes } from "./notes";
import type { PaneApp, SessionNote } from "./paneApp";

/**
 * Brings the drafts back that a change ended, once that is taken back, and writes them into the book, which may have let them go; of
 * those whose end it wrote, what the book has counts again.
 */
export function reviveDrafts(app: PaneApp, { edits }: Change): void {
  const written = new Set(edits.flatMap(({ changes }) => changes.map(({ key }) => key)));
  const saved = new Set(edits.flatMap(({ sheet, added }) => added.map((row) => keyOf(sheet, row))));
  const revived = new Map<string, SessionNote>();
  for (const [key, note] of app.notes.get()) {
    const { ended, keptAt } = note;
    const isBack = ended !== undefined && saved.has(savedAs(ended) ?? "");
    const isLetGo = key.startsWith(STATE_KEYS.draft) && written.has(key) && keptAt !== null;
    if (isBack) revived.set(key, { value: ended, keptAt: null });
    else if (!isLetGo) revived.set(key, note);
  }
  app.notes.set(revived);
  void keepNotes(app);
}
