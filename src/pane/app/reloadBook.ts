import { bookOf, type PaneApp } from "./paneApp";
import { faultWords } from "./writeWords";

/** Reads the book anew; a failed reading keeps what was read before. */
export async function reloadBook(app: PaneApp): Promise<void> {
  const read = await app.desk.readBook();
  if (read.ok) {
    app.book.set({ kind: "read", state: read.value });
    return;
  }
  const action = { words: "Try again", onPress: () => void reloadBook(app) };
  if (bookOf(app) === null)
    app.book.set({ kind: "not read", trouble: { ...faultWords(read.fault), action } });
}
