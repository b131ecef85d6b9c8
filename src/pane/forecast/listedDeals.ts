import type { DealSwing } from "../../domain/forecast/trial";
import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import { openInPeriod } from "./openInPeriod";
import type { StepProps } from "./stepProps";

/** A deal that moves the odds by less decides nothing. */
const LEAST = 0.01;

/** So many are judged at most; a call is no review of the whole pipeline. */
const MOST = 20;

/** What there is to choose the deals of a call from. */
export interface ListFacts {
  /** The open deals of the period, the largest first. */
  readonly open: readonly Located<Deal>[];
  /** How each moves the odds in the book, the largest swing first; none where the odds are not said. */
  readonly swings: readonly DealSwing[];
  /** Deals that are judged already, or on trial: they stay listed. */
  readonly kept: ReadonlyMap<string, unknown>;
}

/** The deals that decide the period, those that move the odds most first; where none moves them, the largest. */
function listedDeals({ open, swings, kept }: ListFacts): readonly Located<Deal>[] {
  const byId = new Map(open.map((deal) => [deal.record.dealId.trim(), deal]));
  const deciding = swings
    .filter(({ ifWon, ifLost }) => ifWon - ifLost >= LEAST)
    .flatMap(({ id }) => byId.get(id) ?? []);
  const named = open.filter(({ record }) => record.dealId.trim() !== "");
  const first = (deciding.length > 0 ? deciding : named).slice(0, MOST);
  const rows = new Set(first.map(({ row }) => row));
  const others = open.filter(({ row, record }) => kept.has(record.dealId.trim()) && !rows.has(row));
  return [...first, ...others];
}

/**
 * Whether it is still being found which deals decide. Until then none is shown: rows that change places under the hand
 * are judged by mistake, and take the focus with them. Stop shows the largest first.
 */
export function isFinding({ base, book }: Pick<StepProps, "book" | "base">): boolean {
  return book.period.target !== null && base.told === null && base.isBusy;
}

/** The deals that decide the period that is shown. */
export function decidingDeals(
  { book, base }: Pick<StepProps, "book" | "base">,
  kept: ReadonlyMap<string, unknown>,
): readonly Located<Deal>[] {
  const swings = base.told?.ok === true ? base.told.value.swings : [];
  return listedDeals({ open: openInPeriod(book), swings, kept });
}
