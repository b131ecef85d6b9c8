import { itemKey, type PutOff } from "../../domain/actions/putOff";
import type { TodayItem } from "../../domain/actions/todayItem";
import { STATE_KEYS } from "../../schema/stateKeys";
import { keepNotes, putNote } from "./notes";
import { bookOf, type PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { showTrouble } from "./standingActions";
import { notAppliedWords } from "./writeWords";

/** Puts an item of Today off, or takes it up again where `putOff` is null; the book remembers it. */
export async function putItemOff(app: PaneApp, item: TodayItem, putOff: PutOff | null): Promise<void> {
  const note = putOff === null ? "" : `${putOff.until} ${putOff.why.trim()}`;
  putNote(app, `${STATE_KEYS.putOff}${itemKey(item)}`, note);
  const kept = await keepNotes(app);
  if (bookOf(app) === null) await reloadBook(app);
  if (kept && !kept.ok) showTrouble(app, notAppliedWords(kept));
}
