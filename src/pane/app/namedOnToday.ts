import { splitPutOff } from "../../domain/actions/putOff";
import type { BookState } from "../../excel/bookState";
import type { Serial } from "../../kit/serial";
import { bookView } from "./bookView";
import type { SessionNote } from "./paneApp";
import { putOffsOf } from "./putOffs";

/** Today names the review that is worth most; the next ones are at hand when it is put off. */
const AT_HAND = 3;

/** The rows of the deals that Today calls by name: the next reviews, and those that were put off. */
export function namedOnToday(
  book: BookState,
  session: ReadonlyMap<string, SessionNote>,
  now: Serial,
): readonly number[] {
  const { now: items, later } = splitPutOff(bookView(book, now).todayFacts, putOffsOf(book, session));
  const reviews = [
    ...items.map((item) => ({ item, most: AT_HAND })),
    ...later.map(({ item }) => ({ item, most: 1 })),
  ];
  return reviews.flatMap(({ item, most }) =>
    item.kind === "reviews due" ? item.due.slice(0, most).map(({ deal }) => deal.row) : [],
  );
}
