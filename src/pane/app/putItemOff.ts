import { itemKey, type PutOff } from "../../domain/actions/putOff";
import type { TodayItem } from "../../domain/actions/todayItem";
import { STATE_KEYS } from "../../schema/stateKeys";
import type { Trouble } from "../kit/standing";
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
  if (kept && !kept.ok) sayNotKept(app, notAppliedWords(kept));
}

/** What could not be written stays as it was chosen while the pane is open, and goes along with the next note that is kept. */
function sayNotKept(app: PaneApp, { title, body }: Trouble): void {
  const stays = "What you put off or took up stays so while the pane is open.";
  const onPress = (): void => void keepAgain(app);
  showTrouble(app, { title, body: `${body} ${stays}`, action: { words: "Try again", onPress } });
}

async function keepAgain(app: PaneApp): Promise<void> {
  showTrouble(app, undefined);
  const kept = await keepNotes(app);
  if (kept && !kept.ok) sayNotKept(app, notAppliedWords(kept));
}
