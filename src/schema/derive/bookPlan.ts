import { BOOK_VERSION, TABS } from "../book";
import type { BookPlan } from "../plan";
import type { Setup } from "../setup";

/** Plans a whole new book, in the order of its tabs. */
export function bookPlan(setup: Setup): BookPlan {
  return { version: BOOK_VERSION, sheets: TABS.map((page) => page.plan(setup)) };
}
