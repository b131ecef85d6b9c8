import { fromCents, toCents } from "../../kit/money";
import { fold } from "../../kit/text";
import { cellAt, columnAt, textOf, type Block } from "./block";
import { completeDeals, lawOf, type TotalRange } from "./odds";
import { answer, type Outcome } from "./outcome";
import { onTrial, type TrialChances } from "./onTrial";
import type { Span } from "./span";
import { stakesOf } from "./stake";
import { largestSwings, type Swing } from "./swings";
import { chanceOfAtLeast, quantile } from "./totalLaw";

/** What is asked of a period, with other chances for some of its deals than the book has. */
export interface TrialQuestion {
  /** The total whose odds are asked; null where none is. */
  readonly target: number | null;
  readonly luck: number;
  /** The range that holds the total with this chance. */
  readonly level: number;
  readonly chances: TrialChances;
  /** Whose deals; "" for the team's. */
  readonly owner: string;
  /** Of so many deals, those that swing the odds most, it is told how. */
  readonly top: number;
}

/** How an open deal moves the odds. */
export type DealSwing = Omit<Swing, "deal">;

/** The period on trial. */
export interface Trial {
  readonly odds: number | null;
  readonly range: TotalRange;
  readonly swings: readonly DealSwing[];
}

/** Odds, range and swings of a period, by the rules of ODDS, RANGE and SWING; nothing is written anywhere. */
export function trialOf(deals: Block, span: Span, question: TrialQuestion): Outcome<Trial> {
  const { target, luck, level, chances, owner, top } = question;
  const block = onTrial(ofOwner(deals, owner), span, chances);
  const counted = completeDeals(block, span);
  if (!counted.ok) return counted;
  const law = lawOf(stakesOf(counted.value), luck);
  const at = (q: number) => fromCents(quantile(law, q));
  const swings =
    target === null || top === 0 ? [] : largestSwings(block, counted.value, { target, luck, top });
  return answer({
    odds: target === null ? null : chanceOfAtLeast(law, toCents(target)),
    range: { low: at((1 - level) / 2), median: at(0.5), high: at((1 + level) / 2) },
    swings: swings.map(({ id, ifWon, ifLost }) => ({ id, ifWon, ifLost })),
  });
}

/** The deals of one owner alone; "" leaves all. */
function ofOwner(block: Block, owner: string): Block {
  if (owner === "") return block;
  const at = columnAt(block, "Owner");
  const wanted = fold(owner);
  return { ...block, rows: block.rows.filter((row) => fold(textOf(cellAt(row, at))) === wanted) };
}
