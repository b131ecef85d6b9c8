import { toCents } from "../../kit/money";
import type { Block } from "./block";
import { curvePoint, type CurvePoint } from "./curvePoint";
import { totalLawOf } from "./odds";
import { answer, type Outcome } from "./outcome";
import type { Span } from "./span";
import { likelyEnds } from "./totalLaw";

/** Through how many points a curve runs, of which every so many say their total, the target among them. */
export interface CurveQuestion {
  readonly points: number;
  readonly labelEvery: number;
  readonly target: number | null;
  readonly luck: number;
}

/** Steps that read well, times a power of ten. */
const ROUND_STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The smallest round step of at least so much. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return Math.ceil(power * (ROUND_STEPS.find((step) => step * power >= least) ?? 10));
}

/** The chance of each total in round steps over what can happen, the target one of them; none where only one total can. */
export function oddsCurve(block: Block, span: Span, question: CurveQuestion): Outcome<readonly CurvePoint[]> {
  const law = totalLawOf(block, span, question.luck);
  if (!law.ok) return law;
  const { points, labelEvery, target } = question;
  const ends = [...likelyEnds(law.value)];
  if (ends[0] === ends[1]) return answer([]);
  const anchor = target === null ? 0 : toCents(target);
  if (target !== null) ends.push(anchor);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const step = roundStep((high - low) / (points - 1 - labelEvery));
  const first = anchor - labelEvery * step * Math.ceil((anchor - low) / (labelEvery * step));
  return answer(Array.from({ length: points }, (_, at) => curvePoint(law.value, first + at * step)));
}
