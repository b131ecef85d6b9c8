import type { FinishedTalk } from "../../excel/saveTalk";
import type { Applied } from "../../excel/writing/applied";
import { type DraftPlace, saveAsRecord } from "./heldDraft";
import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerUndo, showTrouble } from "./standingActions";
import { notAppliedWords, overtakenWords } from "./writeWords";

/** Writes a talk under the id that its draft carries and says so, with the way back; says whether it was written. */
export async function writeTalk(
  app: PaneApp,
  finished: FinishedTalk,
  { words, place }: { readonly words: string; readonly place: DraftPlace },
): Promise<boolean> {
  showTrouble(app, undefined);
  const desk = await app.desk.coachDesk();
  const today = Math.floor(app.now());
  const applied = await saveAsRecord(app, place, (coachingId) =>
    desk.saveTalk({ ...finished, talk: { ...finished.talk, coachingId } }, today),
  );
  return tellTalk(app, applied, words);
}

/** Says what came of writing a talk. */
export async function tellTalk(app: PaneApp, applied: Applied, words: string): Promise<boolean> {
  if (!applied.ok) {
    const { title, body } = notAppliedWords(applied);
    showTrouble(app, { title: `Not saved: ${title}`, body: `${body} Your draft is kept.` });
    return false;
  }
  offerUndo(app, `${words}${overtakenWords(applied.change.overtaken)}`, applied.change);
  await reloadBook(app);
  return true;
}
