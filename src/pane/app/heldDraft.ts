import type { ReviewHeld } from "../../excel/saveWatchedReview";
import type { Applied } from "../../excel/writing/applied";
import type { Serial } from "../../kit/serial";
import { STATE_KEYS } from "../../schema/stateKeys";
import { type DraftBasis, draftNote, type NotedDraft, readDraftNote } from "../draft/draftNote";
import { savedAs } from "../draft/savedAs";
import { isEnded } from "./endedDrafts";
import { newId } from "./newId";
import { keepNotes, putNote, untilKept } from "./notes";
import { seenBook, type PaneApp, type SessionNote } from "./paneApp";

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
 * - shows a message with `changedWords` while `isBack`, calls `dropDraft` to discard, and to save `saveAsRecord` where that makes a record
 *   with an id, else `saveEnding`; then it must see for itself that a draft is over which says what stands in the book.
 */
export function heldDraft(app: PaneApp, place: DraftPlace): HeldDraft | undefined {
  const key = keyOf(place);
  const own = app.notes.get().get(key);
  const note = own?.value ?? seenBook(app)?.notes.get(key) ?? "";
  const noted = readDraftNote(note);
  if (!noted || isEnded(app, note)) return undefined;
  return { ...noted, keptAt: own ? own.keptAt : noted.begun, isBack: noted.begun < app.openedAt };
}

/**
 * Holds what was typed; the draft's day and what it rests on stay those of its first letter. Whoever types into somebody else's draft
 * will save it under an id of his own.
 */
export function holdDraft(
  app: PaneApp,
  place: DraftPlace,
  { content, basis }: { readonly content: unknown; readonly basis: DraftBasis },
): void {
  const before = heldDraft(app, place);
  const begun = before?.begun ?? app.now();
  const own = app.notes.get().get(keyOf(place))?.value ?? "";
  const id = savedAs(own) ?? freshId(app, place);
  putNote(
    app,
    keyOf(place),
    draftNote({ begun, ...(id !== undefined && { savedAs: id }), basis: before?.basis ?? basis, content }),
  );
}

/** The letter with which the ids of the records begin that drafts are saved as. */
const LETTERS: Partial<Record<DraftPlace["kind"], string>> = { review: "R", "1:1": "C", talk: "C" };

function freshId(app: PaneApp, { kind }: DraftPlace): string | undefined {
  const letter = LETTERS[kind];
  return letter && newId(letter, app.now());
}

/** Takes a draft away, here and in the book. */
export function dropDraft(app: PaneApp, place: DraftPlace): void {
  putNote(app, keyOf(place), "");
  void keepNotes(app);
}

/** What becomes of a draft once it is saved: nothing, or what of it was not part of the save. */
export interface DraftEnd {
  readonly place: DraftPlace;
  readonly left?: { readonly content: unknown; readonly basis: DraftBasis };
}

/**
 * Saves what a draft says and ends the draft; an undo brings it back. Its end is not part of the write: what the book has of it goes with
 * the next notes that are written. A draft that is just being written into the book is waited for.
 */
export async function saveEnding<Saved extends Applied>(
  app: PaneApp,
  { place, left }: DraftEnd,
  save: () => Promise<Saved>,
): Promise<Saved> {
  const held = heldDraft(app, place);
  const saved = await onceKept(app, save);
  if (!held || !saved.ok) return saved;
  const value = left ? draftNote({ ...left, begun: app.now() }) : "";
  // Where the book has another text than what was saved, that does not tell that it is over: it is written soon.
  endDraft(app, place, { value, keptAt: held.keptAt, ended: { note: draftNote(held), by: saved.change } });
  return saved;
}

/**
 * Saves what a draft says under the id that it carries, and ends it: where that record stands the draft is over. What carries none, as an
 * older Control Book kept it, is taken out of the book by a write of its own.
 */
export async function saveAsRecord<Saved extends Applied | ReviewHeld>(
  app: PaneApp,
  place: DraftPlace,
  save: (id: string) => Promise<Saved>,
): Promise<Saved> {
  const held = heldDraft(app, place);
  const id = held?.savedAs ?? freshId(app, place) ?? "";
  const saved = await onceKept(app, () => save(id));
  if (!held || typeof saved === "string" || !saved.ok) return saved;
  const ended = { note: draftNote({ ...held, savedAs: id }), by: saved.change };
  endDraft(app, place, { value: "", keptAt: held.savedAs === undefined ? null : app.now(), ended });
  return saved;
}

function endDraft(app: PaneApp, place: DraftPlace, note: SessionNote): void {
  app.notes.set(new Map(app.notes.get()).set(keyOf(place), note));
}

/** Saves once no notes are being written, and lets none be written meanwhile. */
async function onceKept<Saved>(app: PaneApp, save: () => Promise<Saved>): Promise<Saved> {
  await untilKept(app);
  app.isKeeping.set(true);
  return save().finally(() => app.isKeeping.set(false));
}

function keyOf({ kind, id }: DraftPlace): string {
  return `${STATE_KEYS.draft}${kind}:${id}`;
}
