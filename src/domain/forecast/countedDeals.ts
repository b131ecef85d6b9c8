import { toCents } from "../../kit/money";
import type { Serial } from "../../kit/serial";
import type { Category } from "../../terms/categories";
import { missingColumn, type Block } from "./block";
import { PROBABILITY_CELL } from "./cellRules";
import type { DealColumn } from "./dealColumns";
import { closedDay, type DealWalk, isOwned, unjudgedCategory, walkDownDeals } from "./dealWalk";
import type { DealReads } from "./measures";
import { refusal, type Outcome } from "./outcome";
import { holds, type Span } from "./span";
import { gathered, readCell, readColumn, type ReadColumn } from "./walk";

/** A won or open deal that falls into one of the asked periods. */
export interface CountedDeal {
  /** Its place among the block's rows, from 0. */
  readonly row: number;
  readonly isWon: boolean;
  readonly category: Category;
  readonly day: Serial;
  readonly cents: number | null;
  readonly probability: number | null;
}

/** Which deals to count: in any of the spans, as the measure reads them, of one owner or of all (""). */
export interface Counting {
  readonly reads: DealReads;
  readonly spans: readonly Span[];
  readonly owner: string;
}

/** One walk down the deals, with the columns that it may read. */
interface CountingWalk extends DealWalk {
  readonly counting: Counting;
  readonly probability: ReadColumn<number>;
}

/**
 * The deals that count, in row order: lost, omitted and dateless ones are left out. Only cells that the measure
 * needs are looked at, dates first; the first wrong one of them is the fault.
 */
export function countedDeals(block: Block, counting: Counting): Outcome<readonly CountedDeal[]> {
  const missing = missingColumn(block, neededColumns(counting));
  if (missing !== undefined) return refusal(missing);
  const probability = readColumn(block, "Probability", PROBABILITY_CELL);
  const walk = { ...walkDownDeals(block, counting.owner), counting, probability };
  const counted: CountedDeal[] = [];
  return gathered(walk, counted, () => {
    const deal = isOwned(walk) ? countedDeal(walk) : undefined;
    if (deal !== undefined) counted.push(deal);
  });
}

function neededColumns({ reads, owner }: Counting): readonly DealColumn[] {
  const needed: DealColumn[] = ["Status", "Close date", "Closed on", "Amount"];
  if (reads.open.length > 0) needed.push("Category");
  if (reads.probability) needed.push("Probability");
  if (owner !== "") needed.push("Owner");
  return needed;
}

function countedDeal(walk: CountingWalk): CountedDeal | undefined {
  const status = readCell(walk, walk.status);
  if (status === "Won") return wonDeal(walk);
  if (status === "Open") return openDeal(walk);
  return undefined;
}

function wonDeal(walk: CountingWalk): CountedDeal | undefined {
  if (!walk.counting.reads.won) return undefined;
  const day = closedDay(walk);
  if (day === null || !isAskedFor(walk, day)) return undefined;
  return { row: walk.row, isWon: true, category: "Closed", day, cents: centsOf(walk), probability: null };
}

function openDeal(walk: CountingWalk): CountedDeal | undefined {
  const { reads } = walk.counting;
  if (reads.open.length === 0) return undefined;
  const known = unjudgedCategory(walk);
  if (known === "Omitted") return undefined;
  const day = readCell(walk, walk.closeDate);
  if (day === null || !isAskedFor(walk, day)) return undefined;
  const category = known ?? readCell(walk, walk.category) ?? "Pipeline";
  if (!reads.open.includes(category)) return undefined;
  const cents = centsOf(walk);
  const probability = reads.probability ? readCell(walk, walk.probability) : null;
  return { row: walk.row, isWon: false, category, day, cents, probability };
}

function centsOf(walk: CountingWalk): number | null {
  const amount = readCell(walk, walk.amount);
  return amount === null ? null : toCents(amount);
}

function isAskedFor({ counting }: CountingWalk, day: Serial): boolean {
  for (const span of counting.spans) {
    if (holds(span, day)) return true;
  }
  return false;
}
