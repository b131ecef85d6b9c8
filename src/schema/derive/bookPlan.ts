import { tabsWith } from "../book";
import { BOOK_VERSION } from "../bookVersion";
import type { BookPlan } from "../plan";
import type { Setup } from "../setup";

/** Plans a whole new book with the packs of the setup, in the order of its tabs. */
export function bookPlan(setup: Setup): BookPlan {
  return { version: BOOK_VERSION, sheets: tabsWith(setup.packs ?? []).map((page) => page.plan(setup)) };
}
