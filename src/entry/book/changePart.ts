import { blockOfDeals } from "../../domain/forecast/dealFacts";
import { movedDeal } from "../../domain/forecast/movedDeal";
import { courseOf, largestFirst } from "../../domain/forecast/moves";
import type { PeriodFacts } from "../../domain/forecast/periods";
import { waterfall } from "../../domain/forecast/waterfall";
import type { Cell } from "../../kit/cell";
import { fromCents } from "../../kit/money";
import { isoDay, type Serial } from "../../kit/serial";
import { courseSentence } from "../../pane/changed/changeWords";
import { weekdayWords } from "../../pane/words/day";
import type { Deal } from "../../schema/sheets/pipeline";

/** Last week's deals, and the day on which they stood so. */
export interface Previous {
  readonly deals: readonly Deal[];
  readonly day: Serial;
}

/**
 * What changed between two exports: the lines and deals of WATERFALL and MOVES, which follow what is open, and the sentence of
 * the Forecast, which follows what is in play, closed and open.
 */
export function changePart(previous: Previous, deals: readonly Deal[], { start, end }: PeriodFacts) {
  const days = { before: blockOfDeals(previous.deals), after: blockOfDeals(deals) };
  const scope = { span: { from: start, to: end }, owner: "" };
  const open = courseOf(days, { ...scope, counts: "open" });
  const inPlay = courseOf(days, { ...scope, counts: "in play" });
  if (!open.ok || !inPlay.ok) return null;
  const { opening, closing } = inPlay.value;
  return {
    since: isoDay(previous.day),
    sentence: courseSentence(inPlay.value, `since ${weekdayWords(previous.day)}`),
    inPlay: { opening: fromCents(opening.cents), closing: fromCents(closing.cents) },
    waterfall: waterfall(open.value),
    moves: largestFirst(open.value.moves).map((move) => {
      const { id, closeBefore, closeAfter, ...moved } = movedDeal(days, move);
      return { dealId: id, ...moved, closeBefore: isoOf(closeBefore), closeAfter: isoOf(closeAfter) };
    }),
  };
}

function isoOf(day: Cell): Cell {
  return typeof day === "number" ? isoDay(day) : day;
}
