import type { Applied } from "../../excel/writing/applied";
import type { Note } from "../../excel/keepNotes";
import type { Serial } from "../../kit/serial";
import { seenBook, type PaneApp, type SessionNote } from "./paneApp";

/** A cell holds 32,767 characters; a longer note stays in the pane. */
const LONGEST = 32_000;

/** Notes a value under a key, "" to take it away; `keepNotes` writes it into the book later. */
export function putNote(app: PaneApp, key: string, value: string): void {
  const before = app.notes.get().get(key)?.value ?? seenBook(app)?.notes.get(key) ?? "";
  if (before !== value) app.notes.set(new Map(app.notes.get()).set(key, { value, keptAt: null }));
}

/** Writes what was noted since the last time into the book; what cannot be written waits for the next time. */
export async function keepNotes(app: PaneApp): Promise<Applied | null> {
  if (app.isKeeping.get()) return null;
  app.isKeeping.set(true);
  let applied: Applied | null = null;
  for (let waiting = waitingNotes(app); waiting.length > 0; waiting = waitingNotes(app)) {
    const now = app.now();
    applied = await (await import("./writeNotes")).writeNotes(app, waiting, now);
    if (!applied.ok) break;
    markKept(app, waiting, now);
  }
  app.isKeeping.set(false);
  return applied;
}

/** Waits until what is being written into the book stands there. */
export function untilKept({ isKeeping }: PaneApp): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (isKeeping.get()) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = isKeeping.subscribe(look);
    look();
  });
}

function waitingNotes({ notes }: PaneApp): readonly Note[] {
  const all = [...notes.get()].map(([key, note]) => ({ key, ...note }));
  return all
    .filter(({ keptAt, value }) => keptAt === null && value.length <= LONGEST)
    .map(({ key, value }) => ({ key, value }));
}

/** What was typed on while it was being written waits for the next time. */
function markKept({ notes }: PaneApp, written: readonly Note[], now: Serial): void {
  const kept = new Map<string, SessionNote>(notes.get());
  for (const { key, value } of written) {
    if (kept.get(key)?.value === value) kept.set(key, { value, keptAt: now });
  }
  notes.set(kept);
}

/** All notes under keys that begin alike, by the rest of their key; this session's go before the book's. */
export function notesUnder(
  prefix: string,
  book: ReadonlyMap<string, string>,
  session: ReadonlyMap<string, SessionNote>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const newest = new Map([...book, ...[...session].map(([key, { value }]) => [key, value] as const)]);
  for (const [key, value] of newest) {
    if (key.startsWith(prefix) && value !== "") found.set(key.slice(prefix.length), value);
  }
  return found;
}
