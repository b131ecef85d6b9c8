import { fromCents, toCents } from "../../kit/money";
import type { Block } from "./block";
import type { CountedDeal } from "./countedDeals";
import { firstWhere } from "./firstWhere";
import { foregone, reachOf } from "./foregone";
import { inFormFor } from "./formFor";
import { luckNodes, type LuckNode } from "./luck";
import { finenessFor, gridFor, mixedLaw } from "./manyDeals";
import { completeDeals, lawOf, type OddsQuestion } from "./odds";
import { answer, refusal, type Outcome } from "./outcome";
import type { Span } from "./span";
import { stakesOf } from "./stake";
import { chanceOfAtLeast } from "./totalLaw";

/** Which odds of the target are wanted, and what one more deal would be. */
export interface NeededQuestion extends OddsQuestion {
  readonly confidence: number;
  readonly averageDeal: number;
  readonly winRate: number;
}

/** The chance of the target with so many extra deals. */
type ChanceWith = (extra: number) => number;

/** The deals that there are, and the question put to them. */
interface Asked {
  readonly deals: readonly CountedDeal[];
  readonly question: NeededQuestion;
}

/** More extra deals than the last are out of reach; fewer are looked for among fewer first. */
const UP_TO = [100, 1_000, 10_000];

/** Up to so many deals in all the answer is checked against ODDS itself. */
const CHECKED = 1_000;

/** The amount of extra deals with which the odds of the target reach the confidence, by the smallest number of them. */
export function needed(block: Block, span: Span, question: NeededQuestion): Outcome<number> {
  const deals = completeDeals(block, span);
  if (!deals.ok) return deals;
  const asked = { deals: deals.value, question };
  const { confidence, averageDeal } = question;
  for (const most of UP_TO) {
    const chanceWith = quickChances(asked, most);
    if (chanceWith(most) < confidence) continue;
    // One more deal adds its amount or nothing, so it never lowers the odds.
    const fewest = firstWhere(-1, most, (extra) => chanceWith(extra) >= confidence);
    const extra = checked(asked, fewest);
    return answer(fromCents(extra * toCents(averageDeal)));
  }
  return refusal({ kind: "outOfReach", odds: confidence, deals: UP_TO.at(-1) ?? 0 });
}

/** The number that ODDS gives, where the quick chances are a hair off: enough with it, not enough with one less. */
function checked({ deals, question }: Asked, guess: number): number {
  if (deals.length + guess > CHECKED) return guess;
  const isEnough = (extra: number) => {
    const law = lawOf(
      stakesOf([...deals, ...Array.from({ length: extra }, () => extraDeal(question))]),
      question.luck,
    );
    return chanceOfAtLeast(law, toCents(question.target)) >= question.confidence;
  };
  let extra = guess;
  while (!isEnough(extra)) extra++;
  while (extra > 0 && isEnough(extra - 1)) extra--;
  return extra;
}

function extraDeal({ averageDeal, winRate }: NeededQuestion): CountedDeal {
  const cents = toCents(averageDeal);
  return { row: -1, isWon: false, category: "Pipeline", day: 0, cents, probability: winRate };
}

/**
 * Under one luck the number of extra deals won is binomial, apart from the open deals: for each luck the chances with
 * every number of them won are taken at most once, and then weighed for any number of extra deals.
 */
function quickChances({ deals, question }: Asked, most: number): ChanceWith {
  const { luck, target, winRate } = question;
  const { open, certain } = stakesOf(deals);
  const [need, each] = [toCents(target) - certain, toCents(question.averageDeal)];
  const extra = { cents: each, chance: Math.min(winRate, 1 - 1e-16), direction: 1 } as const;
  const wins = Math.min(most, Math.max(0, Math.ceil(need / each)));
  const byWins = (node: LuckNode) => {
    const atMost =
      open.length === 0
        ? () => node.weight
        : inFormFor(open, finenessFor(open.length, luck), (form) => mixedLaw(form, open, [node]));
    return new Float64Array(wins + 1).map((_, won) => {
      const rest = need - won * each;
      return rest <= 0 ? 1 : 1 - atMost(rest - 1) / node.weight;
    });
  };
  const lucks = [...luckNodes([...open, extra], luck, gridFor(open.length + most, luck))].map((node) => ({
    ...node,
    reach: reachOf(open, node.chances),
    byWins: once(byWins, node),
  }));
  return (extras) => {
    let [sum, mass] = [0, 0];
    for (const node of lucks) {
      const chance = node.chances[open.length] ?? 0;
      const { mean, squares } = node.reach;
      const reach = { mean: mean + extras * each * chance, squares: squares + extras * each * each };
      sum += node.weight * (foregone(reach, need) ?? binomialMean(extras, chance, node.byWins()));
      mass += node.weight;
    }
    return sum / mass;
  };
}

/** What is made of something when it is first asked for, and kept. */
function once<T, U>(make: (of: T) => U, of: T): () => U {
  let made: U | undefined;
  return () => (made ??= make(of));
}

/** The mean of a value by the number of wins, the last value standing for more; outwards from the likeliest number. */
function binomialMean(tries: number, chance: number, byWins: Float64Array): number {
  const odds = chance / (1 - chance);
  const mode = Math.min(tries, Math.floor((tries + 1) * chance));
  let [mass, sum] = [0, 0];
  const add = (wins: number, likely: number) => {
    mass += likely;
    sum += likely * (byWins[Math.min(wins, byWins.length - 1)] ?? 0);
  };
  for (let wins = mode, likely = 1; wins <= tries && likely > NEGLIGIBLE; wins++) {
    add(wins, likely);
    likely *= ((tries - wins) / (wins + 1)) * odds;
  }
  for (let wins = mode, likely = 1; wins > 0 && likely > NEGLIGIBLE; wins--) {
    likely *= wins / (tries - wins + 1) / odds;
    add(wins - 1, likely);
  }
  return sum / mass;
}

const NEGLIGIBLE = 1e-17;
