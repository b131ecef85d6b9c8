import { fromCents } from "../../kit/money";
import { chanceOfAtLeast, type TotalLaw } from "./totalLaw";

/** A total of a period and the chance of reaching at least that much. */
export interface CurvePoint {
  readonly total: number;
  readonly chance: number;
}

export function curvePoint(law: TotalLaw, cents: number): CurvePoint {
  return { total: fromCents(cents), chance: chanceOfAtLeast(law, cents) };
}
