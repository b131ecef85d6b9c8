import type { Block } from "./block";
import { curvePoint, type CurvePoint } from "./curvePoint";
import { totalLawOf } from "./odds";
import { answer, type Outcome } from "./outcome";
import type { Span } from "./span";
import { likelyEnds } from "./totalLaw";

/** Into how many steps the likely totals are cut. */
export interface DistributionQuestion {
  readonly steps: number;
  readonly luck: number;
}

/** The chance of at least each of `steps` + 1 totals, even to the cent from the 0.1 % to the 99.9 % quantile. */
export function distribution(
  block: Block,
  span: Span,
  { steps, luck }: DistributionQuestion,
): Outcome<readonly CurvePoint[]> {
  const law = totalLawOf(block, span, luck);
  if (!law.ok) return law;
  const [low, high] = likelyEnds(law.value);
  const centsAt = (step: number) => low + Math.round((high - low) * (step / steps));
  return answer(Array.from({ length: steps + 1 }, (_, step) => curvePoint(law.value, centsAt(step))));
}
