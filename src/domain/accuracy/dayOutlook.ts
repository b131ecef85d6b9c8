import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import { cellAt, columnAt, textOf, type Block } from "../forecast/block";
import { countedDeals, type CountedDeal } from "../forecast/countedDeals";
import { dealIdOf } from "../forecast/dealId";
import { WHOLE_FORECAST } from "../forecast/measures";
import { following, type Outcome } from "../forecast/outcome";
import { holds, type Span } from "../forecast/span";
import { addDeal, emptyTally, weightedCents } from "../forecast/tally";

/** An open deal of a period with its amount and the chance that was named for it. */
export interface OpenChance {
  readonly id: string;
  readonly owner: string;
  readonly cents: number;
  readonly probability: number;
}

/** What the deals of a day say of a period, in cents. */
export interface DayOutlook {
  readonly closed: number;
  /** Closed and committed, the roll-up that Salesforce calls the commit forecast. */
  readonly commit: number;
  /** Closed, and each open amount by its probability. */
  readonly weighted: number;
  /** The open deals whose amount and probability are known. */
  readonly open: readonly OpenChance[];
  /** Deals of the period that lack an amount or a probability: in no sum, or not in the weighted one. */
  readonly incomplete: number;
  /** Who carries a deal of the period, folded. */
  readonly owners: ReadonlySet<string>;
  /** Of the period's deals whether each was won or open. */
  readonly inPeriod: ReadonlyMap<string, "closed" | "open">;
  /** All deals that stood then. */
  readonly known: ReadonlySet<string>;
  /** The day on which each deal that is won by then was won, as far back as `since`. */
  readonly wonOn: ReadonlyMap<string, Serial>;
}

/** Reads the deals of a day for a period, and what was won since a day before it. */
export function dayOutlook(block: Block, period: Span, since: Serial): Outcome<DayOutlook> {
  const span = { from: Math.min(since, period.from), to: period.to };
  const counted = countedDeals(block, { reads: WHOLE_FORECAST, spans: [span], owner: "" });
  return following(counted, (deals) => outlookOf(block, deals, period));
}

function outlookOf(block: Block, deals: readonly CountedDeal[], period: Span): DayOutlook {
  const [idAt, ownerAt] = [columnAt(block, "Deal ID"), columnAt(block, "Owner")];
  const idOf = ({ row }: CountedDeal) => dealIdOf(cellAt(block.rows[row] ?? [], idAt));
  const ownerOf = ({ row }: CountedDeal) => textOf(cellAt(block.rows[row] ?? [], ownerAt)).trim();
  const own = deals.filter(({ day }) => holds(period, day));
  const tally = emptyTally();
  for (const deal of own) addDeal(tally, deal);
  return {
    closed: tally.cents.Closed,
    commit: tally.cents.Closed + tally.cents.Commit,
    weighted: weightedCents(tally),
    incomplete: tally.incomplete,
    open: own.flatMap((deal) => {
      const { isWon, cents, probability } = deal;
      if (isWon || cents === null || probability === null) return [];
      return [{ id: idOf(deal), owner: ownerOf(deal), cents, probability }];
    }),
    owners: new Set(own.map((deal) => fold(ownerOf(deal)))),
    inPeriod: new Map(own.map((deal) => [idOf(deal), deal.isWon ? "closed" : "open"])),
    known: new Set(block.rows.map((row) => dealIdOf(cellAt(row, idAt)))),
    wonOn: new Map(deals.flatMap((deal) => (deal.isWon ? [[idOf(deal), deal.day]] : []))),
  };
}
