import type { Serial } from "../../kit/serial";
import { STATE_KEYS } from "../../schema/stateKeys";
import { type DraftBasis, draftNote, type NotedDraft, readDraftNote } from "../draft/draftNote";
import { keepNotes, putNote } from "./notes";
import { seenBook, type PaneApp } from "./paneApp";

/** Which draft: the kind of page that it is typed on, and what it is about. */
export interface DraftPlace {
  readonly kind: "review" | "1:1" | "talk" | "person" | "call";
  /** The deal's id, the member, the period: what tells drafts of one kind apart. */
  readonly id: string;
}

/** A draft that is held for its page. */
export interface HeldDraft extends NotedDraft {
  /** When it was written into the book; null while only the pane has it. */
  readonly keptAt: Serial | null;
  /** Whether it was begun before this pane was opened: the page says that it is back. */
  readonly isBack: boolean;
}

/**
 * The one road of drafts: what is typed on a page and not saved yet lies in `_State` under a kind and an id, so that it outlives the
 * pane, a recalculation and a failed write. A page
 * - subscribes with `useStore(app.notes)`, takes `heldDraft(app, place)` and reads `content` with a check of its own
 *   (`unknown` in, its draft or undefined out), for anybody may have typed into the cell;
 * - calls `holdDraft(app, place, { content, basis })` with every letter; `content` is plain JSON (a Map as pairs), `basis` the facts
 *   of the book that it rests on. The first call fixes basis and day, so `changedSince(held.basis, now)` tells what changed under it;
 * - passes `() => void keepNotes(app)` as `onLeave` of `Page`: leaving a field writes it. Leaving the page and hiding the pane do so by themselves;
 * - shows a message with `changedWords` while `isBack`, and calls `dropDraft` when it was saved or is discarded.
 */
export function heldDraft(app: PaneApp, place: DraftPlace): HeldDraft | undefined {
  const key = keyOf(place);
  const own = app.notes.get().get(key);
  const noted = readDraftNote(own?.value ?? seenBook(app)?.notes.get(key) ?? "");
  if (!noted) return undefined;
  return { ...noted, keptAt: own ? own.keptAt : noted.begun, isBack: noted.begun < app.openedAt };
}

/** Holds what was typed; the draft's day and what it rests on stay those of its first letter. */
export function holdDraft(
  app: PaneApp,
  place: DraftPlace,
  { content, basis }: { readonly content: unknown; readonly basis: DraftBasis },
): void {
  const before = heldDraft(app, place);
  const begun = before?.begun ?? app.now();
  putNote(app, keyOf(place), draftNote({ begun, basis: before?.basis ?? basis, content }));
}

/** Takes a draft away, here and in the book. */
export function dropDraft(app: PaneApp, place: DraftPlace): void {
  putNote(app, keyOf(place), "");
  void keepNotes(app);
}

function keyOf({ kind, id }: DraftPlace): string {
  return `${STATE_KEYS.draft}${kind}:${id}`;
}
