import type { ElementRule } from "./elementRule";
import { isKnownFont } from "./fonts";
import { type ValueRule, colour, flag, oneOf, whole } from "./valueRule";

const themeColour: ValueRule = oneOf(
  "bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink phClr dk1 lt1 dk2 lt2",
);

const SHARE: ElementRule = { attributes: { val: whole }, needs: ["val"] };
const CHANGES = { "a:alpha": SHARE, "a:lumMod": SHARE, "a:lumOff": SHARE, "a:shade": SHARE, "a:tint": SHARE };

const SOLID: ElementRule = {
  children: {
    "a:srgbClr": { attributes: { val: colour }, needs: ["val"], children: CHANGES },
    "a:schemeClr": { attributes: { val: themeColour }, needs: ["val"], children: CHANGES },
  },
};

const LINE: ElementRule = {
  attributes: { w: whole, cap: oneOf("rnd sq flat"), cmpd: oneOf("sng dbl"), algn: oneOf("ctr in") },
  children: {
    "a:noFill": {},
    "a:solidFill": SOLID,
    "a:prstDash": {
      attributes: { val: oneOf("solid dot dash lgDash dashDot lgDashDot sysDash sysDot sysDashDot") },
    },
    "a:round": {},
  },
};

/** How a part of a chart is filled and outlined. */
export const SHAPE: ElementRule = { children: { "a:noFill": {}, "a:solidFill": SOLID, "a:ln": LINE } };

const FACE: ElementRule = {
  attributes: { typeface: (name) => isKnownFont(name) || /^\+m[nj]-(lt|ea|cs)$/.test(name) },
  needs: ["typeface"],
};

const RUN: ElementRule = {
  attributes: {
    sz: whole,
    b: flag,
    i: flag,
    u: oneOf("none sng"),
    strike: oneOf("noStrike"),
    kern: whole,
    baseline: whole,
  },
  children: { "a:solidFill": SOLID, "a:latin": FACE, "a:ea": FACE, "a:cs": FACE },
};

const BODY: ElementRule = {
  attributes: {
    rot: whole,
    spcFirstLastPara: flag,
    vertOverflow: oneOf("overflow ellipsis clip"),
    vert: oneOf("horz vert vert270"),
    wrap: oneOf("none square"),
    anchor: oneOf("t ctr b"),
    anchorCtr: flag,
  },
};

/** The look of a chart's texts, and the texts themselves where the writer has put them. */
export const TEXT: ElementRule = {
  children: {
    "a:bodyPr": BODY,
    "a:lstStyle": {},
    "a:p": {
      children: {
        "a:pPr": { attributes: { algn: oneOf("l ctr r") }, children: { "a:defRPr": RUN } },
        "a:r": { children: { "a:rPr": RUN, "a:t": { keepsText: true } } },
        "a:endParaRPr": { attributes: { sz: whole } },
      },
    },
  },
};
