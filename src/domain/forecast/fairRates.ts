import { betaQuantile } from "./betaQuantile";

/** A win rate drawn towards the team's as far as few deals make it uncertain, and the central 80 % around it. */
export interface FairRate {
  readonly rate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What a name won and lost. */
export interface Score {
  won: number;
  lost: number;
}

/** So small a correlation is what rounding makes of none. */
const NONE = 1e-10;

/**
 * Beta-binomial empirical-Bayes rates with Kleinman's (1973) moments, weighted by deals: what the names have in common is
 * a Beta law around their mean, as strong as `prior` deals; each name's own deals are added to it.
 */
export function fairRates(scores: readonly Score[]): readonly FairRate[] {
  const { mean, prior } = commonLaw(scores);
  return scores.map(({ won, lost }) => {
    if (prior === Infinity) return { rate: mean, low: mean, high: mean };
    const rate = won / (won + lost);
    if (prior <= 0) return { rate, low: rate, high: rate };
    const law = [mean * prior + won, (1 - mean) * prior + lost] as const;
    return {
      rate: law[0] / (prior + won + lost),
      low: betaQuantile(0.1, ...law),
      high: betaQuantile(0.9, ...law),
    };
  });
}

/** No end of prior deals where the names differ by no more than luck, none where they have nothing in common. */
function commonLaw(scores: readonly Score[]): { mean: number; prior: number } {
  let [deals, wins, squares, spread] = [0, 0, 0, 0];
  for (const { won, lost } of scores) {
    deals += won + lost;
    wins += won;
    squares += (won + lost) ** 2;
  }
  const mean = wins / deals;
  for (const { won, lost } of scores) spread += (won + lost) * (won / (won + lost) - mean) ** 2;
  const byLuck = mean * (1 - mean) * (scores.length - 1);
  const room = mean * (1 - mean) * (deals - squares / deals) - byLuck;
  const correlation = room > 0 ? (spread - byLuck) / room : 0;
  return { mean, prior: correlation > NONE ? 1 / correlation - 1 : Infinity };
}
