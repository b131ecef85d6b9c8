import type { Serial } from "../../kit/serial";
import type { Origins } from "./origins";

/**
 * The ways to forecast a period that are held against each other: the reps' own calls added up, the manager's call, the
 * roll-up (closed and committed, as Salesforce's commit forecast), weighted by the stored probabilities, and calibrated by
 * how such probabilities came out in earlier periods.
 */
export const FORECAST_WAYS = ["reps", "manager", "rollUp", "weighted", "calibrated"] as const;

export type ForecastWay = (typeof FORECAST_WAYS)[number];

/** What each way would have forecast for a closed period at the end of one of its weeks, and what came; in cents. */
export interface WeekForecast {
  readonly period: string;
  readonly week: number;
  /** The last day of the week, as of which everything but what came is told. */
  readonly day: Serial;
  /** Null where it was not known that day. */
  readonly forecasts: Readonly<Record<ForecastWay, number | null>>;
  /** Of the reps with deals in the period, how many had called it. */
  readonly called: { readonly has: number; readonly of: number };
  /** Deals of the period that lacked an amount or a probability that day. */
  readonly incomplete: number;
  /** What closed in the period. */
  readonly actual: number;
  readonly origins: Origins;
}
