import type { Serial } from "../../kit/serial";
import type { TotalRange } from "../forecast/odds";

/** Ranges are shown that should hold in 8 of 10 periods. */
export const RANGE_LEVEL = 0.8;

/** A range of a period's total as the book showed it on a day. */
export interface ShownRange extends TotalRange {
  readonly period: string;
  readonly day: Serial;
  /** The share of periods in which such a range should hold. */
  readonly level: number;
  /** The shared luck that it was worked out with. */
  readonly luck: number;
}
