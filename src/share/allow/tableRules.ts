import type { ElementRule } from "./elementRule";
import { type ValueRule, flag, oneOf } from "./valueRule";

/** The aggregates of a totals row. */
export const TOTALS_FUNCTION: ValueRule = oneOf("none sum min max average count countNums stdDev var custom");

/** How a table is striped. */
export const TABLE_LOOK: ElementRule = {
  attributes: { showFirstColumn: flag, showLastColumn: flag, showRowStripes: flag, showColumnStripes: flag },
};
