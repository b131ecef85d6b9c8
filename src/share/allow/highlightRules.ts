import { COLOUR } from "./colourRule";
import type { ElementRule } from "./elementRule";
import { flag, oneOf, whole } from "./valueRule";

const ICON_SETS = oneOf(
  "3Arrows 3ArrowsGray 3Flags 3TrafficLights1 3TrafficLights2 3Signs 3Symbols 3Symbols2 4Arrows 4ArrowsGray " +
    "4RedToBlack 4Rating 4TrafficLights 5Arrows 5ArrowsGray 5Rating 5Quarters",
);

/** A threshold; its value is a number, or a formula that the writer has judged. */
const THRESHOLD: ElementRule = {
  attributes: {
    type: oneOf("num percent max min percentile formula"),
    val: (text) => text !== "",
    gte: flag,
  },
  needs: ["type"],
};

/** A rule of a conditional format, without its formulas and its format. */
export const HIGHLIGHT: ElementRule = {
  attributes: {
    type: oneOf(
      "expression cellIs colorScale dataBar iconSet top10 uniqueValues duplicateValues containsBlanks " +
        "notContainsBlanks containsErrors notContainsErrors aboveAverage",
    ),
    priority: whole,
    stopIfTrue: flag,
    aboveAverage: flag,
    percent: flag,
    bottom: flag,
    rank: whole,
    stdDev: whole,
    equalAverage: flag,
    operator: oneOf(
      "lessThan lessThanOrEqual equal notEqual greaterThanOrEqual greaterThan between notBetween containsText " +
        "notContains beginsWith endsWith",
    ),
  },
};

/** The graphic rules that stand inside a rule. */
export const HIGHLIGHT_GRAPHICS: Readonly<Record<string, ElementRule>> = {
  colorScale: { children: { cfvo: THRESHOLD, color: COLOUR } },
  dataBar: {
    attributes: { minLength: whole, maxLength: whole, showValue: flag },
    children: { cfvo: THRESHOLD, color: COLOUR },
  },
  iconSet: {
    attributes: { iconSet: ICON_SETS, showValue: flag, percent: flag, reverse: flag },
    children: { cfvo: THRESHOLD },
  },
};
