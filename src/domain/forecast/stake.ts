import type { CountedDeal } from "./countedDeals";

/** An open deal as a bet: it adds its cents with its chance, or nothing. */
export interface Stake {
  /** Positive: a credit is turned round into a certain loss and the chance to win it back. */
  readonly cents: number;
  readonly chance: number;
  /** +1, or −1 when the stake was turned round: then a good period makes it less likely. */
  readonly direction: 1 | -1;
}

/** The total of a period before the bets are drawn. */
export interface Stakes {
  /** What is certain: closed, open deals at probability 1, and all credits. */
  readonly certain: number;
  /** By rising amount. */
  readonly open: readonly Stake[];
}

/** Chances this near to 0 or 1 are taken for them. */
const NEVER = 1e-15;

/** Parts the counted deals, which must be complete, into what is certain and what is at stake. */
export function stakesOf(deals: readonly CountedDeal[]): Stakes {
  let certain = 0;
  const open: Stake[] = [];
  for (const deal of deals) {
    certain += certainCents(deal);
    const stake = stakeOf(deal);
    if (stake === null) continue;
    if (stake.direction < 0) certain -= stake.cents;
    open.push(stake);
  }
  open.sort((a, b) => a.cents - b.cents || a.chance - b.chance || a.direction - b.direction);
  return { certain, open };
}

/** What the deal adds for certain: its amount if it is won or as good as won. */
export function certainCents(deal: CountedDeal): number {
  return chanceOf(deal) >= 1 - NEVER ? (deal.cents ?? 0) : 0;
}

/** The deal as a stake, unless it is certain either way or worth nothing. */
export function stakeOf(deal: CountedDeal): Stake | null {
  const cents = deal.cents ?? 0;
  const chance = chanceOf(deal);
  if (cents === 0 || chance <= NEVER || chance >= 1 - NEVER) return null;
  if (cents > 0) return { cents, chance, direction: 1 };
  return { cents: -cents, chance: 1 - chance, direction: -1 };
}

function chanceOf({ isWon, probability }: CountedDeal): number {
  return isWon ? 1 : (probability ?? 0);
}

/** What all stakes together would add. */
export function totalOf(stakes: readonly Stake[]): number {
  let total = 0;
  for (const { cents } of stakes) total += cents;
  return total;
}
