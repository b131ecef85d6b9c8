import { COLOUR } from "./colourRule";
import type { ElementRule } from "./elementRule";
import { isKnownFont } from "./fonts";
import { decimal, flag, oneOf, whole } from "./valueRule";

const ON_OFF: ElementRule = { attributes: { val: flag } };

const EDGE: ElementRule = {
  attributes: {
    style: oneOf(
      "none thin medium dashed dotted thick double hair mediumDashed dashDot mediumDashDot dashDotDot " +
        "mediumDashDotDot slantDashDot",
    ),
  },
  children: { color: COLOUR },
};

const STOP: ElementRule = { attributes: { position: decimal }, children: { color: COLOUR } };

/** A font; of all names only known ones pass. */
export const FONT: ElementRule = {
  children: {
    b: ON_OFF,
    i: ON_OFF,
    strike: ON_OFF,
    outline: ON_OFF,
    shadow: ON_OFF,
    condense: ON_OFF,
    extend: ON_OFF,
    color: COLOUR,
    name: { attributes: { val: isKnownFont } },
    sz: { attributes: { val: decimal } },
    u: { attributes: { val: oneOf("single double singleAccounting doubleAccounting none") } },
    vertAlign: { attributes: { val: oneOf("baseline superscript subscript") } },
    family: { attributes: { val: whole } },
    charset: { attributes: { val: whole } },
    scheme: { attributes: { val: oneOf("none major minor") } },
  },
};

export const FILL: ElementRule = {
  children: {
    patternFill: {
      attributes: {
        patternType: oneOf(
          "none solid mediumGray darkGray lightGray darkHorizontal darkVertical darkDown darkUp darkGrid darkTrellis " +
            "lightHorizontal lightVertical lightDown lightUp lightGrid lightTrellis gray125 gray0625",
        ),
      },
      children: { fgColor: COLOUR, bgColor: COLOUR },
    },
    gradientFill: {
      attributes: {
        type: oneOf("linear path"),
        degree: decimal,
        left: decimal,
        right: decimal,
        top: decimal,
        bottom: decimal,
      },
      children: { stop: STOP },
    },
  },
};

export const BORDER: ElementRule = {
  attributes: { diagonalUp: flag, diagonalDown: flag, outline: flag },
  children: {
    start: EDGE,
    end: EDGE,
    left: EDGE,
    right: EDGE,
    top: EDGE,
    bottom: EDGE,
    diagonal: EDGE,
    vertical: EDGE,
    horizontal: EDGE,
  },
};

export const ALIGNMENT: ElementRule = {
  attributes: {
    horizontal: oneOf("general left center right fill justify centerContinuous distributed"),
    vertical: oneOf("top center bottom justify distributed"),
    textRotation: whole,
    wrapText: flag,
    indent: whole,
    relativeIndent: whole,
    justifyLastLine: flag,
    shrinkToFit: flag,
    readingOrder: whole,
  },
};
