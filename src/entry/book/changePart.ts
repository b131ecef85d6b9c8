import { blockOfDeals } from "../../domain/forecast/dealFacts";
import { makeupOf, type Shift } from "../../domain/forecast/makeup";
import { movedDeal } from "../../domain/forecast/movedDeal";
import { courseOf, largestFirst } from "../../domain/forecast/moves";
import type { PeriodFacts } from "../../domain/forecast/periods";
import { waterfall } from "../../domain/forecast/waterfall";
import type { Cell } from "../../kit/cell";
import { fromCents } from "../../kit/money";
import { isoDay, type Serial } from "../../kit/serial";
import { courseSentence, makeupSentence } from "../../pane/changed/changeWords";
import { weekdayWords } from "../../pane/words/day";
import type { Deal } from "../../schema/sheets/pipeline";

/** Last week's deals, and the day on which they stood so. */
export interface Previous {
  readonly deals: readonly Deal[];
  readonly day: Serial;
}

/**
 * What changed between two exports: the sentence of the Forecast, which follows what is in play, of which parts that is made,
 * closed and open, and the lines and deals of WATERFALL and MOVES, which follow the open part.
 */
export function changePart(previous: Previous, deals: readonly Deal[], { start, end }: PeriodFacts) {
  const days = { before: blockOfDeals(previous.deals), after: blockOfDeals(deals) };
  const scope = { span: { from: start, to: end }, owner: "" };
  const open = courseOf(days, { ...scope, counts: "open" });
  const inPlay = courseOf(days, { ...scope, counts: "in play" });
  if (!open.ok || !inPlay.ok) return null;
  const makeup = makeupOf(days, inPlay.value, scope);
  if (!makeup.ok) return null;
  const sentence = courseSentence(inPlay.value, `since ${weekdayWords(previous.day)}`);
  return {
    since: isoDay(previous.day),
    sentence: [sentence, makeupSentence(makeup.value)].filter((said) => said !== "").join(" "),
    closed: shiftPart(makeup.value.closed),
    open: shiftPart(makeup.value.open),
    inPlay: shiftPart(makeup.value.inPlay),
    waterfall: waterfall(open.value),
    moves: largestFirst(open.value.moves).map((move) => {
      const { id, closeBefore, closeAfter, ...moved } = movedDeal(days, move);
      return { dealId: id, ...moved, closeBefore: isoOf(closeBefore), closeAfter: isoOf(closeAfter) };
    }),
  };
}

function shiftPart({ before, after }: Shift) {
  return { opening: fromCents(before.cents), closing: fromCents(after.cents) };
}

function isoOf(day: Cell): Cell {
  return typeof day === "number" ? isoDay(day) : day;
}
