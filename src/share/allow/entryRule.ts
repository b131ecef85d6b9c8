import type { ElementRule } from "./elementRule";
import { flag, oneOf } from "./valueRule";

/** A rule for typing, without its formulas, its place and its texts. */
export const ENTRY_RULE: ElementRule = {
  attributes: {
    type: oneOf("none whole decimal list date time textLength custom"),
    errorStyle: oneOf("stop warning information"),
    operator: oneOf(
      "between notBetween equal notEqual lessThan lessThanOrEqual greaterThan greaterThanOrEqual",
    ),
    allowBlank: flag,
    showDropDown: flag,
    showInputMessage: flag,
    showErrorMessage: flag,
  },
};
