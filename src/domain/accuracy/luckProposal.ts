import type { Steps } from "../../kit/steps/steps";
import { luckCoverage, LUCKS, type CoverageFacts, type LuckCoverage } from "./luckCoverage";
import { RANGE_LEVEL } from "./shownRange";

/** From so many closed periods on a luck is proposed. */
export const LEAST_PERIODS = 8;

/** The luck whose ranges would have held nearest to 8 in 10 periods, or how many periods there are of those needed. */
export type LuckProposal =
  | { readonly kind: "proposed"; readonly now: LuckCoverage; readonly proposed: LuckCoverage }
  | { readonly kind: "notEnough"; readonly has: number; readonly needs: number };

/** The judged ranges, the history to work them out again, and the luck of the book now. */
export type ProposalFacts = Omit<CoverageFacts, "lucks"> & { readonly luck: number };

/** Proposes a luck; it is the present one unless another comes nearer. */
export function* luckProposal({ luck, ...facts }: ProposalFacts): Steps<LuckProposal> {
  const few = (has: number): LuckProposal => ({ kind: "notEnough", has, needs: LEAST_PERIODS });
  if (facts.judged.length < LEAST_PERIODS) return few(facts.judged.length);
  const [now, ...tried] = yield* luckCoverage({ ...facts, lucks: [luck, ...LUCKS] });
  if (now === undefined || now.of < LEAST_PERIODS) return few(now?.of ?? 0);
  return { kind: "proposed", now, proposed: nearest(now, tried) };
}

/** Of two that come as near, the one nearer to the present luck, then the smaller. */
function nearest(now: LuckCoverage, tried: readonly LuckCoverage[]): LuckCoverage {
  const miss = ({ held, of }: LuckCoverage): number => Math.abs(held / of - RANGE_LEVEL);
  const away = ({ luck }: LuckCoverage): number => Math.abs(luck - now.luck);
  const best = [now, ...tried].toSorted((a, b) => miss(a) - miss(b) || away(a) - away(b) || a.luck - b.luck);
  return best[0] ?? now;
}
