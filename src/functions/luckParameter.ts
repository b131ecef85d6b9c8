import { numberRule } from "../domain/forecast/cellRules";
import { DEFAULT_LUCK } from "../domain/forecast/bookLuck";
import { optional, single } from "./parameters";

/** How much the deals share their luck. */
export const LUCK = optional(
  single(
    {
      name: "luck",
      about: `How much the deals share their luck, 0 to below 1; ${String(DEFAULT_LUCK)} when left out, 0 for independent deals.`,
    },
    numberRule("a number from 0 to below 1", (value) => value >= 0 && value < 1),
  ),
  DEFAULT_LUCK,
);
