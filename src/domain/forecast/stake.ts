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
  for (const { isWon, cents, probability } of deals) {
    const amount = cents ?? 0;
    const chance = isWon ? 1 : (probability ?? 0);
    if (chance >= 1 - NEVER) certain += amount;
    if (amount === 0 || chance <= NEVER || chance >= 1 - NEVER) continue;
    if (amount < 0) certain += amount;
    open.push(
      amount > 0
        ? { cents: amount, chance, direction: 1 }
        : { cents: -amount, chance: 1 - chance, direction: -1 },
    );
  }
  open.sort((a, b) => a.cents - b.cents || a.chance - b.chance || a.direction - b.direction);
  return { certain, open };
}

/** What all stakes together would add. */
export function totalOf(stakes: readonly Stake[]): number {
  let total = 0;
  for (const { cents } of stakes) total += cents;
  return total;
}
