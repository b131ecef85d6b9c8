import { inTurn } from "../../kit/steps/inTurn";
import type { Steps } from "../../kit/steps/steps";
import { asOf } from "../forecast/asOf";
import type { Block } from "../forecast/block";
import { completeDeals, rangeOfStakes, type TotalRange } from "../forecast/odds";
import { stakesOf, type Stakes } from "../forecast/stake";
import { verdictOf, type JudgedRange, type Verdict } from "./judgedRanges";
import { RANGE_LEVEL, type ShownRange } from "./shownRange";

/** In how many periods the ranges would have held, had they been worked out with this luck. */
export interface LuckCoverage {
  readonly luck: number;
  readonly held: number;
  readonly of: number;
}

/** The lucks that are tried: 0, 0.05 … 0.5. */
export const LUCKS: readonly number[] = Array.from({ length: 11 }, (_, step) => step / 20);

/** A rebuilt range may be off by this share of its width, for the law on a grid is not exact to the cent. */
const SLACK = 0.01;

/** What the coverages are worked out of. */
export interface CoverageFacts {
  readonly judged: readonly JudgedRange[];
  /** How the deals stood whenever one changed. */
  readonly history: Block;
  readonly lucks: readonly number[];
}

/**
 * Works the range of every judged period out again with every luck, of the deals as they stood on the day it was shown.
 * A period whose range does not come out again with its own luck is left out: its history was thinned or added to since.
 */
export function* luckCoverage({ judged, history, lucks }: CoverageFacts): Steps<readonly LuckCoverage[]> {
  const each = yield* inTurn(judged, (one) => verdicts(history, one, lucks));
  const told = each.filter((row) => row !== null);
  return lucks.map((luck, at) => ({
    luck,
    held: told.filter((row) => row[at] === "held").length,
    of: told.length,
  }));
}

/** A period's verdict with every luck; null where its range cannot be rebuilt. */
function* verdicts(history: Block, one: JudgedRange, lucks: readonly number[]): Steps<Verdict[] | null> {
  const stakes = rebuilt(history, one);
  if (stakes === null) return null;
  const told: Verdict[] = [];
  for (const luck of lucks) {
    told.push(verdictOf(rangeAt(stakes, luck), one.closed));
    yield told.length / lucks.length;
  }
  return told;
}

function rangeAt(stakes: Stakes, luck: number): TotalRange {
  return rangeOfStakes(stakes, { level: RANGE_LEVEL, luck });
}

/** The period's deals on the day its range was shown; null where they do not give that range again. */
function rebuilt(history: Block, { shown, span }: JudgedRange): Stakes | null {
  const stood = asOf(history, shown.day);
  const deals = stood.ok ? completeDeals(stood.value, span) : stood;
  if (!deals.ok) return null;
  const stakes = stakesOf(deals.value);
  return isSame(shown, rangeAt(stakes, shown.luck)) ? stakes : null;
}

function isSame(shown: ShownRange, again: TotalRange): boolean {
  const slack = Math.max(0.01, SLACK * (shown.high - shown.low));
  return Math.abs(shown.low - again.low) <= slack && Math.abs(shown.high - again.high) <= slack;
}
