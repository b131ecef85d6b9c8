import { fromCents } from "../../kit/money";
import type { Block } from "./block";
import { totalLawOf } from "./odds";
import { answer, type Outcome } from "./outcome";
import type { Span } from "./span";
import { chanceOfAtLeast, quantile } from "./totalLaw";

/** A total of a period and the chance of reaching at least that much. */
export interface CurvePoint {
  readonly total: number;
  readonly chance: number;
}

/** Through how many points a curve runs, and how much luck the deals share. */
export interface CurveQuestion {
  readonly points: number;
  readonly luck: number;
}

/** The curve ends where a total is missed, or passed, once in a thousand times. */
const TAIL = 0.001;

/** The chance of each total, evenly between the ends of what can happen; no points where only one total can. */
export function oddsCurve(
  block: Block,
  span: Span,
  { points, luck }: CurveQuestion,
): Outcome<readonly CurvePoint[]> {
  const law = totalLawOf(block, span, luck);
  if (!law.ok) return law;
  const [low, high] = [quantile(law.value, TAIL), quantile(law.value, 1 - TAIL)];
  if (low === high) return answer([]);
  const totals = Array.from({ length: points }, (_, at) =>
    Math.round(low + ((high - low) * at) / (points - 1)),
  );
  return answer(
    totals.map((cents) => ({ total: fromCents(cents), chance: chanceOfAtLeast(law.value, cents) })),
  );
}
