import type { Highlight, HighlightRule, ScalePoint } from "../../book/types/highlight";
import { officeClass, type Scalar } from "../officeClass";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { isFields, type WireFields } from "../wireShape";
import { readColor } from "./color";
import { oneOf } from "./oneOf";
import { wireFlag, wireText } from "./wireText";

const POINTS: readonly ScalePoint["type"][] = [
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Percentile",
  "Formula",
  "Automatic",
];

type DataBar = Extract<HighlightRule, { type: "DataBar" }>;

const PLAIN_BAR: DataBar = {
  type: "DataBar",
  low: { type: "Automatic", formula: null, color: null },
  high: { type: "Automatic", formula: null, color: null },
  fill: "#638EC6",
};

function barOf({ rule }: Highlight): DataBar {
  return rule?.type === "DataBar" ? rule : PLAIN_BAR;
}

function readPoint(value: Wire | undefined): ScalePoint {
  if (!isFields(value)) throw new RichError("InvalidArgument");
  const { type, formula, color } = value;
  return {
    type: oneOf(type, POINTS),
    formula: formula === undefined || formula === null ? null : wireText(formula),
    color: color === undefined || color === null ? null : readColor(color),
  };
}

function writePoint({ type, formula, color }: ScalePoint): WireFields {
  return { type, ...(formula === null ? {} : { formula }), ...(color === null ? {} : { color }) };
}

function bound(end: "low" | "high"): Scalar<Highlight> {
  return {
    get: (highlight) => writePoint(barOf(highlight)[end]),
    set: (highlight, value) => highlight.setRule({ ...barOf(highlight), [end]: readPoint(value) }),
  };
}

const positiveFormatClass = officeClass<Highlight>("ConditionalDataBarPositiveFormat", {
  scalars: {
    FillColor: {
      get: (highlight) => barOf(highlight).fill,
      set: (highlight, value) => highlight.setRule({ ...barOf(highlight), fill: readColor(value) }),
    },
    /** The engine's bars are solid. */
    GradientFill: {
      get: () => false,
      set: (_, value) => {
        if (wireFlag(value)) throw new RichError("NotImplemented");
      },
    },
  },
});

/** Excel's DataBarConditionalFormat. */
export const dataBarClass = officeClass<Highlight>("DataBarConditionalFormat", {
  scalars: { LowerBoundRule: bound("low"), UpperBoundRule: bound("high") },
  links: { PositiveFormat: (highlight) => positiveFormatClass(highlight) },
});

function pointsOf({ rule }: Highlight): readonly ScalePoint[] {
  return rule?.type === "ColorScale" ? rule.points : [];
}

/** Excel's ColorScaleConditionalFormat. */
export const colorScaleClass = officeClass<Highlight>("ColorScaleConditionalFormat", {
  scalars: {
    Criteria: {
      get: (highlight) => {
        const points = pointsOf(highlight).map(writePoint);
        const [minimum = null, second = null, third = null] = points;
        return third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
      },
      set: (highlight, value) => {
        if (!isFields(value)) throw new RichError("InvalidArgument");
        const { minimum, midpoint, maximum } = value;
        const stated = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
        highlight.setRule({ type: "ColorScale", points: stated.map(readPoint) });
      },
    },
    ThreeColorScale: { get: (highlight) => pointsOf(highlight).length === 3 },
  },
});
