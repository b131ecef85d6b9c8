import { blockOf } from "../../domain/forecast/block";
import { movedOut } from "../../domain/inspection/movedOut";
import { type ReviewDue, reviewsDue } from "../../domain/review/reviewsDue";
import type { Inspection } from "../../excel/inspection";
import { type BookView, reviewRule } from "./bookView";

/** The deals that need a review, also those of which only the history tells that they left the period this week. */
export function dueByHistory(view: BookView, { history }: Inspection): readonly ReviewDue[] {
  const { book, open, current, today, due } = view;
  if (history === null || current === null) return due;
  const moved = movedOut(open, blockOf("Snapshots", history), { period: current, today });
  return moved.days.size === 0
    ? due
    : reviewsDue(book.deals, { ...reviewRule(book, today), movedOut: moved });
}
