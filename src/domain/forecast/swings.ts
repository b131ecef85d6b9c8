import { toCents } from "../../kit/money";
import { cellAt, columnAt, missingColumn, type Block } from "./block";
import type { CountedDeal } from "./countedDeals";
import { dealIdOf, sortedById, wrongDealId } from "./dealId";
import type { Fault } from "./fault";
import { leftOut } from "./leftOut";
import { completeDeals, lawOf, type OddsQuestion } from "./odds";
import { answer, refusal, type Outcome } from "./outcome";
import type { Span } from "./span";
import { certainCents, stakeOf, stakesOf, type Stake } from "./stake";
import { chanceOfAtLeast, type TotalLaw } from "./totalLaw";

/** The odds of the target if one open deal is won and if it is lost; every other deal and the luck stay as they are. */
export interface Swing {
  readonly id: string;
  readonly deal: CountedDeal;
  readonly ifWon: number;
  readonly ifLost: number;
}

/** The odds of what are asked, and how many deals are wanted. */
export interface SwingQuestion extends OddsQuestion {
  readonly top: number;
}

/** The open deals of the period by how much their outcome moves the odds, the largest first, ties by deal id. */
export function swings(block: Block, span: Span, question: SwingQuestion): Outcome<readonly Swing[]> {
  const deals = completeDeals(block, span);
  if (!deals.ok) return deals;
  const fault = missingColumn(block, ["Deal ID", "Owner"]) ?? idFault(block, deals.value);
  return fault === undefined ? answer(largestSwings(block, deals.value, question)) : refusal(fault);
}

/** The same of deals that are known to be complete, whatever their ids. */
export function largestSwings(
  block: Block,
  deals: readonly CountedDeal[],
  question: SwingQuestion,
): readonly Swing[] {
  const idAt = columnAt(block, "Deal ID");
  const found = swingsOf(deals, question).map((each) => {
    const id = dealIdOf(cellAt(block.rows[each.deal.row] ?? [], idAt));
    return { ...each, id };
  });
  return sortedById(found, ({ id }) => id)
    .toSorted((a, b) => swing(b) - swing(a))
    .slice(0, question.top);
}

/** By how much the odds differ between won and lost. */
export function swing({ ifWon, ifLost }: Swing): number {
  return ifWon - ifLost;
}

function swingsOf(deals: readonly CountedDeal[], question: SwingQuestion): readonly Omit<Swing, "id">[] {
  const { target, luck } = question;
  const stakes = stakesOf(deals);
  const cents = toCents(target);
  const without = leftOut(stakes.open, { cents: cents - stakes.certain, luck });
  const byKey = new Map([...without].map(([stake, chances]) => [keyOf(stake), chances]));
  let law: TotalLaw | undefined;
  return deals.flatMap((deal) => {
    if (deal.isWon) return [];
    const stake = stakeOf(deal);
    if (stake === null) return [unmoved(deal, (law ??= lawOf(stakes, luck)), cents)];
    const { drawn, undrawn } = byKey.get(keyOf(stake)) ?? { drawn: 0, undrawn: 0 };
    return stake.direction > 0
      ? [{ deal, ifWon: drawn, ifLost: undrawn }]
      : [{ deal, ifWon: undrawn, ifLost: drawn }];
  });
}

/** A deal that is certain either way leaves the law of the others as it is, but for its own amount. */
function unmoved(deal: CountedDeal, law: TotalLaw, cents: number): Omit<Swing, "id"> {
  const lost = cents + certainCents(deal);
  const won = lost - (deal.cents ?? 0);
  return { deal, ifWon: chanceOfAtLeast(law, won), ifLost: chanceOfAtLeast(law, lost) };
}

/** Deals of one amount and chance swing alike. */
function keyOf({ cents, chance, direction }: Stake): string {
  return [cents, chance, direction].join();
}

/** The first row, won or open in the period, whose id is blank or another's. */
function idFault(block: Block, deals: readonly CountedDeal[]): Fault | undefined {
  const met = new Set([""]);
  for (const { row } of deals) {
    const got = cellAt(block.rows[row] ?? [], columnAt(block, "Deal ID"));
    const id = dealIdOf(got);
    if (met.has(id)) return wrongDealId(row, got);
    met.add(id);
  }
  return undefined;
}
