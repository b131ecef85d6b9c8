import { RANGE_LEVEL } from "../../domain/accuracy/shownRange";
import type { PeriodBook } from "./forecastBook";
import type { OddsAsked } from "./oddsMaker";

/** Of so many deals it is told how they move the odds. */
const SWINGS = 200;

/** Of which deals and period the odds are asked. */
export type AskedBook = Pick<PeriodBook, "block" | "period" | "luck">;

/** A question of the period as the book has it, but for what differs. */
export function askedOf(
  { block: deals, period, luck }: AskedBook,
  other: Partial<Omit<OddsAsked, "deals" | "span">> = {},
): OddsAsked {
  const { start: from, end: to, target } = period;
  const plain = { target, luck, level: RANGE_LEVEL, chances: new Map<string, number>(), owner: "" };
  return { deals, span: { from, to }, ...plain, top: SWINGS, ...other };
}
