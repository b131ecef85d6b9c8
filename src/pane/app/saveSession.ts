import type { Talk } from "../../schema/sheets/coaching";
import { type SessionDraft, sessionRow } from "../oneOnOne/sessionDraft";
import { newId } from "./newId";
import type { PaneApp } from "./paneApp";
import { tellTalk, writeTalk } from "./writeTalk";

/** Writes a ride-along, call or meeting, or what one that is kept still lacked; says whether the draft may go. */
export async function saveSession(
  app: PaneApp,
  draft: SessionDraft,
  before: Talk | undefined,
): Promise<boolean> {
  const now = app.now();
  const row = sessionRow(draft, Math.floor(now));
  const words = `${draft.type} with ${draft.member === "Team" ? "the team" : draft.member} kept.`;
  if (!before) {
    const talk = { ...row, coachingId: newId("C", now) };
    return writeTalk(app, { talk, promised: [], done: [] }, words);
  }
  const desk = await app.desk.coachDesk();
  const { coachingId } = before;
  return tellTalk(app, await desk.completeTalk(before, { ...row, coachingId }), words);
}
