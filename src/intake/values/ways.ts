import type { DateOrder } from "./dateText";
import type { DecimalMark } from "./decimalMark";
import type { PercentScale } from "./decideScale";

/** The ways of writing that a column has to tell before its values can be read. */
export interface Ways {
  readonly order: DateOrder;
  readonly mark: DecimalMark;
  readonly scale: PercentScale;
}

export type Way = keyof Ways;

/** A way that a column cannot tell by itself, with values that would be read differently. */
export interface Doubt {
  readonly way: Way;
  readonly examples: readonly string[];
  /** The ways that it leaves open; all of them where it does not say. */
  readonly among?: readonly string[];
}

/** What a column tells about how it is written. */
export interface Decision {
  readonly ways: Partial<Ways>;
  readonly doubts: readonly Doubt[];
}

/** What a column tells that is written in one way only. */
export const TELLS_NOTHING: Decision = { ways: {}, doubts: [] };
