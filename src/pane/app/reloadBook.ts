import type { BookState } from "../../excel/bookState";
import { bookOf, type PaneApp } from "./paneApp";
import { faultWords } from "./writeWords";

/** Reads the book anew; a failed reading keeps what was read before. */
export async function reloadBook(app: PaneApp): Promise<void> {
  const read = await app.desk.readBook();
  if (read.ok) {
    const before = bookOf(app)?.edition;
    app.book.set({ kind: "read", state: read.value });
    if (before !== read.value.edition) tellEdition(app, read.value);
    return;
  }
  const action = { words: "Try again", onPress: () => void reloadBook(app) };
  if (bookOf(app) === null)
    app.book.set({ kind: "not read", trouble: { ...faultWords(read.fault), action } });
}

/** A book of another version says so once: a newer one is only read, an older one can be brought up to date. */
function tellEdition(app: PaneApp, { edition }: BookState): void {
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
