import { BOOK_VERSION } from "../schema/bookVersion";
import { readMark } from "../schema/bookMark";

/** A newer Control Book wrote the book: it is read here, and nothing is written. A class because it is thrown. */
class NewerBook extends Error {
  readonly code = "NewerBook";
}

/** Whether a newer Control Book wrote the sheet with this mark. */
export function isNewer(mark: string): boolean {
  return (readMark(mark)?.version ?? 0) > BOOK_VERSION;
}

/** Refuses to write a book of which a sheet carries a newer mark. */
export function assertNotNewer(marks: readonly string[]): void {
  const mark = marks.find(isNewer);
  if (mark !== undefined) throw new NewerBook(mark);
}
