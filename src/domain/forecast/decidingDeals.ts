import type { DecidingDeal } from "../../schema/sheets/home/stored";
import type { Block } from "./block";
import { completeDeals } from "./odds";
import type { Span } from "./span";
import { largestSwings, swing, type SwingQuestion } from "./swings";

/** A deal that moves the odds by less decides nothing. */
const LEAST = 0.001;

/** The open deals of the period whose outcome moves the odds of the target most, each other deal keeping its own odds. */
export function decidingDeals(block: Block, span: Span, question: SwingQuestion): readonly DecidingDeal[] {
  const deals = completeDeals(block, span);
  if (!deals.ok) return [];
  return largestSwings(block, deals.value, question)
    .filter((each) => swing(each) >= LEAST)
    .map(({ id, ifWon, ifLost }) => ({ dealId: id, oddsIfWon: ifWon, oddsIfLost: ifLost }));
}
