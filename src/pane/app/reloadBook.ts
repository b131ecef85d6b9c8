import type { Attempt } from "../../excel/caught";
import type { Opening } from "../../excel/opening";
import { namedOnToday } from "./namedOnToday";
import { bookOf, type BookReading, type PaneApp, seenBook } from "./paneApp";
import { counted } from "../words/counted";
import { faultWords } from "./writeWords";

/** Reads the book anew: whole, but what Today shows while that is all that was asked for; Find reads what it searches itself. A failed reading keeps what was read. */
export async function reloadBook(app: PaneApp): Promise<void> {
  const { page, list } = app.place.get();
  const isEnough = (page === "Find" || (page === "Today" && list === undefined)) && bookOf(app) === null;
  if (page === "Inspect") await readInspection(app);
  else await (isEnough ? openBook(app) : readWhole(app));
}

async function openBook(app: PaneApp): Promise<void> {
  const opened = await app.desk.openBook((book) => namedOnToday(book, app.notes.get(), app.now()));
  // while this was read, a page may have asked for the whole book and got it
  if (bookOf(app) === null || (opened.ok && opened.value.kind === "whole")) take(app, opened);
}

/** Reads the whole book and what stands beside the deals. */
async function readInspection(app: PaneApp): Promise<void> {
  const read = await app.desk.readInspection();
  if (read.ok) app.beside.set(read.value.beside);
  take(app, read.ok ? { ok: true, value: { kind: "whole", state: read.value.book } } : read);
}

/** Reads the whole book. */
export async function readWhole(app: PaneApp): Promise<void> {
  const read = await app.desk.readBook();
  take(app, read.ok ? { ok: true, value: { kind: "whole", state: read.value } } : read);
}

function take(app: PaneApp, opened: Attempt<Opening>): void {
  if (opened.ok) {
    const before = seenBook(app)?.edition;
    app.book.set(readingOf(opened.value));
    const edition = seenBook(app)?.edition ?? "own";
    if (before !== edition) tellEdition(app, edition);
    if (before === undefined) tellLeftRows(app, seenBook(app)?.leftRows ?? 0);
    return;
  }
  const action = { words: "Try again", onPress: () => void reloadBook(app) };
  if (bookOf(app) === null)
    app.book.set({ kind: "not read", trouble: { ...faultWords(opened.fault), action } });
}

function readingOf(opening: Opening): BookReading {
  return opening.kind === "whole"
    ? { kind: "read", state: opening.state }
    : { kind: "glanced", glance: opening.glance };
}

/** Rows that a broken-off import has left are told once, when the pane opens on them. */
function tellLeftRows(app: PaneApp, rows: number): void {
  if (rows === 0) return;
  const trouble = {
    title: "The last import was broken off",
    body: `${counted(rows, "row waits", "rows wait")} below Pipeline and count nowhere. Drop the same file again to go on.`,
    action: { words: "Take them away", onPress: () => void clearLeftRows(app) },
  };
  app.standing.set({ ...app.standing.get(), trouble });
}

async function clearLeftRows(app: PaneApp): Promise<void> {
  const cleared = await app.desk.clearLeftRows();
  const action = { words: "Try again", onPress: () => void clearLeftRows(app) };
  const trouble = cleared.ok ? undefined : { ...faultWords(cleared.fault), action };
  app.standing.set({ ...app.standing.get(), trouble });
  await reloadBook(app);
}

/** A book of another version says so once: a newer one is only read, an older one can be brought up to date. */
function tellEdition(app: PaneApp, edition: "own" | "older" | "newer"): void {
  if (edition === "own") return;
  const trouble =
    edition === "newer"
      ? faultWords({ kind: "newer", code: "", where: "", message: "" })
      : {
          title: "This book is of an older version",
          body: "Trust shows what is new and brings the book up to date; it can be undone.",
          action: { words: "Look at it", onPress: () => app.place.set({ page: "Trust" }) },
        };
  app.standing.set({ ...app.standing.get(), trouble });
}
