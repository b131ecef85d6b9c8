import type { Talk } from "../../schema/sheets/coaching";
import { type SessionDraft, sessionRow } from "../oneOnOne/sessionDraft";
import { type DraftPlace, saveEnding } from "./heldDraft";
import type { PaneApp } from "./paneApp";
import { tellTalk, writeTalk } from "./writeTalk";

/** Writes a ride-along, call or meeting, or what one that is kept still lacked; says whether the draft may go. */
export async function saveSession(
  app: PaneApp,
  draft: SessionDraft,
  { before, place }: { readonly before: Talk | undefined; readonly place: DraftPlace },
): Promise<boolean> {
  const now = app.now();
  const row = sessionRow(draft, Math.floor(now));
  const words = `${draft.type} with ${draft.member === "Team" ? "the team" : draft.member} kept.`;
  if (!before) return writeTalk(app, { talk: row, promised: [], done: [] }, { words, place });
  const desk = await app.desk.coachDesk();
  const after = { ...row, coachingId: before.coachingId };
  return tellTalk(app, await saveEnding(app, { place }, () => desk.completeTalk({ before, after })), words);
}
