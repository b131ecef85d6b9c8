import { fromCents, toCents } from "../../kit/money";
import { missingColumn, type Block } from "./block";
import type { DealColumn } from "./dealColumns";
import { closedDay, type DealWalk, walkDownDeals } from "./dealWalk";
import { fairRates, type FairRate, type Score } from "./fairRates";
import { groupsBy, TEAM } from "./groups";
import { answer, refusal, type Outcome } from "./outcome";
import { holds, type Span } from "./span";
import { gathered, readCell } from "./walk";

/** Whether each closed deal counts once or by its amount. */
export const WIN_RATE_BASES = ["count", "amount"] as const;

type Basis = (typeof WIN_RATE_BASES)[number];

/** Whose win rates are asked for, by the values of a column or `Team`, and how deals count. */
export interface WinRateQuestion {
  readonly by: string;
  readonly basis: Basis;
}

/** How much of what closed in a period was won: deals, or money in the book's currency. */
export interface WinRate {
  readonly name: string;
  readonly won: number;
  readonly lost: number;
  /** Won ÷ (won + lost), unless that is ÷ 0. */
  readonly rate: number | null;
  /** What the rate lets one say of the name; null by amount, where it is not known. */
  readonly fair: FairRate | null;
}

/** Win rates of the names that closed a deal, A–Z, then the team's. */
export interface WinRates {
  /** The block's own header of the names, or `Team`. */
  readonly by: string;
  readonly rows: readonly WinRate[];
}

/** What a name closed in the period: deals, or cents. */
interface Closed extends Score {
  readonly name: string;
  deals: number;
}

/** The share won of the deals that closed in the period, by name. By amount, a deal without one adds nothing. */
export function winRates(block: Block, span: Span, { by, basis }: WinRateQuestion): Outcome<WinRates> {
  const groups = groupsBy(block, by);
  if (!groups.ok) return groups;
  const { names, ofRow, header } = groups.value;
  const closed = [...names, TEAM].map((name) => ({ name, deals: 0, won: 0, lost: 0 }));
  const missing = missingColumn(block, neededColumns(basis));
  if (missing !== undefined) return refusal(missing);
  const walk = walkDownDeals(block);
  const read = gathered(walk, closed, () => {
    const outcome = outcomeIn(walk, span);
    if (outcome === null) return;
    const worth = basis === "count" ? 1 : toCents(readCell(walk, walk.amount) ?? 0);
    addClosed(closed[ofRow[walk.row] ?? -1], outcome, worth);
    addClosed(closed.at(-1), outcome, worth);
  });
  if (!read.ok) return read;
  const some = closed.filter(({ deals }) => deals > 0);
  if (some.length === 0)
    return refusal({ kind: "notEnough", what: "won or lost deals in the period", has: 0, needs: 1 });
  return answer({ by: header, rows: basis === "count" ? ratesByCount(some) : some.map(rateByAmount) });
}

function neededColumns(basis: Basis): readonly DealColumn[] {
  const needed: DealColumn[] = ["Status", "Close date", "Closed on"];
  return basis === "amount" ? [...needed, "Amount"] : needed;
}

/** How the deal was closed, if it was in the period. */
function outcomeIn(walk: DealWalk, span: Span): keyof Score | null {
  const status = readCell(walk, walk.status);
  if (status !== "Won" && status !== "Lost") return null;
  const day = closedDay(walk);
  if (day === null || !holds(span, day)) return null;
  return status === "Won" ? "won" : "lost";
}

function addClosed(closed: Closed | undefined, outcome: keyof Score, worth: number): void {
  if (closed === undefined) return;
  closed.deals++;
  closed[outcome] += worth;
}

/** The last row is the team's, which nothing pulls towards a mean. */
function ratesByCount(closed: readonly Closed[]): readonly WinRate[] {
  const fair = fairRates(closed.slice(0, -1));
  return closed.map(({ name, won, lost }, at) => {
    const rate = won / (won + lost);
    return { name, won, lost, rate, fair: fair[at] ?? { rate, low: null, high: null } };
  });
}

function rateByAmount({ name, won, lost }: Closed): WinRate {
  const rate = won + lost === 0 ? null : won / (won + lost);
  return { name, won: fromCents(won), lost: fromCents(lost), rate, fair: null };
}
