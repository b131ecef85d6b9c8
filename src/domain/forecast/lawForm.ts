import type { AtMost } from "./cumulative";

/** A way to write down the law of what some deals bring, while one deal after the other is added to it in place. */
export interface LawForm<L> {
  /** A law of no chance at all. */
  readonly room: () => L;
  /** Before the first deal: nothing, with this chance. */
  readonly start: (law: L, chance: number) => void;
  /** Each total without one more deal, and with it. */
  readonly addDeal: (law: L, cents: number, chance: number) => void;
  /** The chances of another law on top of its own. */
  readonly mix: (law: L, other: L) => void;
  readonly copy: (from: L, to: L) => void;
  /** Takes out the totals below the low and above the high cents; answers with the chance of those above. */
  readonly cut: (law: L, low: number, high: number) => number;
  readonly atMost: (law: L) => AtMost;
}
