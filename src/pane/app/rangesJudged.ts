import { judgedRanges, type JudgedRange } from "../../domain/accuracy/judgedRanges";
import type { BookView } from "./bookView";
import { shownRangesOf } from "./shownNotes";

/** The ranges that the book showed, against what closed. */
export function rangesJudged({ book, periods, block, today }: BookView): readonly JudgedRange[] {
  return judgedRanges(shownRangesOf(book.notes), { periods, deals: block, asOf: book.asOf ?? today });
}
