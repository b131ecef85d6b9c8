import { DEFAULT_LUCK } from "../domain/forecast/odds";
import { fraction, optional } from "./parameters";

/** How much the deals share their luck. */
export const LUCK = optional(
  fraction(
    "luck",
    `How much the deals share their luck, 0 to below 1; ${String(DEFAULT_LUCK)} when left out, 0 for independent deals.`,
    true,
  ),
  DEFAULT_LUCK,
);
