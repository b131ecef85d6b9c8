import type { ElementRule } from "./elementRule";
import { SHAPE, TEXT } from "./shapeRules";
import { type ValueRule, decimal, flag, oneOf, whole } from "./valueRule";

function value(rule: ValueRule): ElementRule {
  return { attributes: { val: rule }, needs: ["val"] };
}

/** On where it says nothing. */
const ON_OFF: ElementRule = { attributes: { val: flag } };
const COUNT = value(whole);
const NUMBER = value(decimal);

/** A number format of an axis: the formats of cells have their own rule, here only these pass. */
const FORMAT: ElementRule = {
  attributes: { formatCode: (code) => code === "General" || /^[#0.,% ]+$/.test(code), sourceLinked: flag },
  needs: ["formatCode"],
};

const LAYOUT: ElementRule = {
  children: {
    "c:manualLayout": {
      children: {
        "c:layoutTarget": value(oneOf("inner outer")),
        "c:xMode": value(oneOf("edge factor")),
        "c:yMode": value(oneOf("edge factor")),
        "c:x": NUMBER,
        "c:y": NUMBER,
        "c:w": NUMBER,
        "c:h": NUMBER,
      },
    },
  },
};

const POINT: ElementRule = { attributes: { idx: whole }, children: { "c:v": { keepsText: true } } };

const STRINGS: ElementRule = {
  children: { "c:f": { keepsText: true }, "c:strCache": { children: { "c:ptCount": COUNT, "c:pt": POINT } } },
};

const NUMBERS: ElementRule = {
  children: {
    "c:f": { keepsText: true },
    "c:numCache": { children: { "c:formatCode": { keepsText: true }, "c:ptCount": COUNT, "c:pt": POINT } },
  },
};

const REFERENCE: ElementRule = { children: { "c:strRef": STRINGS, "c:numRef": NUMBERS } };

const TITLE: ElementRule = {
  children: {
    "c:tx": { children: { "c:strRef": STRINGS, "c:rich": TEXT } },
    "c:layout": LAYOUT,
    "c:overlay": ON_OFF,
    "c:spPr": SHAPE,
    "c:txPr": TEXT,
  },
};

const LABELS: ElementRule = {
  children: {
    "c:numFmt": FORMAT,
    "c:spPr": SHAPE,
    "c:txPr": TEXT,
    "c:dLblPos": value(oneOf("bestFit b ctr inBase inEnd l outEnd r t")),
    "c:showLegendKey": ON_OFF,
    "c:showVal": ON_OFF,
    "c:showCatName": ON_OFF,
    "c:showSerName": ON_OFF,
    "c:showPercent": ON_OFF,
    "c:showBubbleSize": ON_OFF,
    "c:showLeaderLines": ON_OFF,
  },
};

const MARKER: ElementRule = {
  children: {
    "c:symbol": value(oneOf("circle dash diamond dot none plus square star triangle x auto")),
    "c:size": COUNT,
    "c:spPr": SHAPE,
  },
};

const SERIES: ElementRule = {
  children: {
    "c:idx": COUNT,
    "c:order": COUNT,
    "c:tx": REFERENCE,
    "c:spPr": SHAPE,
    "c:invertIfNegative": ON_OFF,
    "c:explosion": COUNT,
    "c:marker": MARKER,
    "c:dPt": {
      children: {
        "c:idx": COUNT,
        "c:invertIfNegative": ON_OFF,
        "c:marker": MARKER,
        "c:bubble3D": ON_OFF,
        "c:spPr": SHAPE,
      },
    },
    "c:dLbls": LABELS,
    "c:cat": REFERENCE,
    "c:val": REFERENCE,
    "c:xVal": REFERENCE,
    "c:yVal": REFERENCE,
    "c:bubbleSize": REFERENCE,
    "c:smooth": ON_OFF,
    "c:bubble3D": ON_OFF,
  },
};

const GROUP: ElementRule = {
  children: {
    "c:barDir": value(oneOf("bar col")),
    "c:grouping": value(oneOf("clustered stacked percentStacked standard")),
    "c:scatterStyle": value(oneOf("none line lineMarker marker smooth smoothMarker")),
    "c:radarStyle": value(oneOf("standard marker filled")),
    "c:varyColors": ON_OFF,
    "c:ser": SERIES,
    "c:dLbls": LABELS,
    "c:gapWidth": COUNT,
    "c:overlap": COUNT,
    "c:dropLines": { children: { "c:spPr": SHAPE } },
    "c:hiLowLines": { children: { "c:spPr": SHAPE } },
    "c:marker": ON_OFF,
    "c:smooth": ON_OFF,
    "c:firstSliceAng": COUNT,
    "c:holeSize": COUNT,
    "c:bubbleScale": COUNT,
    "c:axId": COUNT,
  },
};

const AXIS: ElementRule = {
  children: {
    "c:axId": COUNT,
    "c:scaling": {
      children: {
        "c:logBase": NUMBER,
        "c:orientation": value(oneOf("minMax maxMin")),
        "c:max": NUMBER,
        "c:min": NUMBER,
      },
    },
    "c:delete": ON_OFF,
    "c:axPos": value(oneOf("b l r t")),
    "c:majorGridlines": { children: { "c:spPr": SHAPE } },
    "c:minorGridlines": { children: { "c:spPr": SHAPE } },
    "c:title": TITLE,
    "c:numFmt": FORMAT,
    "c:majorTickMark": value(oneOf("cross in none out")),
    "c:minorTickMark": value(oneOf("cross in none out")),
    "c:tickLblPos": value(oneOf("high low nextTo none")),
    "c:spPr": SHAPE,
    "c:txPr": TEXT,
    "c:crossAx": COUNT,
    "c:crosses": value(oneOf("autoZero max min")),
    "c:crossesAt": NUMBER,
    "c:auto": ON_OFF,
    "c:lblAlgn": value(oneOf("ctr l r")),
    "c:lblOffset": COUNT,
    "c:tickLblSkip": COUNT,
    "c:noMultiLvlLbl": ON_OFF,
    "c:crossBetween": value(oneOf("between midCat")),
    "c:majorUnit": NUMBER,
    "c:minorUnit": NUMBER,
  },
};

/** The classic kinds of charts; newer kinds and three-dimensional ones stay behind. */
export const CHART_GROUPS: ReadonlySet<string> = new Set(
  "c:areaChart c:barChart c:bubbleChart c:doughnutChart c:lineChart c:pieChart c:radarChart c:scatterChart".split(
    " ",
  ),
);

/** A chart. Texts and data in it are put there by the writer, never taken from the source. */
export const CHART: ElementRule = {
  children: {
    "c:roundedCorners": ON_OFF,
    "c:chart": {
      children: {
        "c:title": TITLE,
        "c:autoTitleDeleted": ON_OFF,
        "c:plotArea": {
          children: {
            "c:layout": LAYOUT,
            ...Object.fromEntries([...CHART_GROUPS].map((name) => [name, GROUP])),
            "c:catAx": AXIS,
            "c:dateAx": AXIS,
            "c:valAx": AXIS,
            "c:serAx": AXIS,
            "c:spPr": SHAPE,
          },
        },
        "c:legend": {
          children: {
            "c:legendPos": value(oneOf("b tr l r t")),
            "c:layout": LAYOUT,
            "c:overlay": ON_OFF,
            "c:spPr": SHAPE,
            "c:txPr": TEXT,
          },
        },
        "c:plotVisOnly": ON_OFF,
        "c:dispBlanksAs": value(oneOf("gap span zero")),
      },
    },
    "c:spPr": SHAPE,
    "c:txPr": TEXT,
  },
};
