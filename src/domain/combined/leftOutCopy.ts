import type { Fault } from "../forecast/fault";
import type { PeriodFacts } from "../forecast/periods";

/** Why a copy that could be read is no part of a roll-up. */
export type WhyLeftOut =
  | { readonly kind: "period"; readonly got: PeriodFacts; readonly wanted: PeriodFacts }
  | { readonly kind: "currency"; readonly got: string; readonly wanted: string }
  /** Its deals cannot be added up. */
  | { readonly kind: "fault"; readonly fault: Fault }
  /** Every deal of it stands in the copies that count. */
  | { readonly kind: "same deals"; readonly as: string };

export interface LeftOutCopy {
  readonly fileName: string;
  readonly why: WhyLeftOut;
}
