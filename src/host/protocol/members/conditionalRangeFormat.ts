import type { Highlight, HighlightFormat } from "../../book/types/highlight";
import { officeClass, type Scalar } from "../officeClass";
import type { Wire } from "../wire";
import { readColor } from "./color";
import { oneOf } from "./oneOf";
import { wireFlag } from "./wireText";

function part<K extends keyof HighlightFormat>(
  key: K,
  read: (value: Wire) => HighlightFormat[K],
): Scalar<Highlight> {
  return {
    get: ({ format }) => format[key],
    set: (highlight, value) => {
      const change: { -readonly [P in keyof HighlightFormat]?: HighlightFormat[P] } = {};
      change[key] = read(value);
      highlight.setFormat(change);
    },
  };
}

const fontClass = officeClass<Highlight>("ConditionalRangeFont", {
  scalars: {
    Bold: part("bold", wireFlag),
    Color: part("fontColor", readColor),
    Italic: part("italic", wireFlag),
    Strikethrough: part("strikethrough", wireFlag),
    Underline: {
      get: ({ format }) => (format.underline === true ? "Single" : "None"),
      set: (highlight, value) =>
        highlight.setFormat({ underline: oneOf(value, ["None", "Single"]) === "Single" }),
    },
  },
  actions: {
    Clear: (highlight) =>
      highlight.setFormat({
        fontColor: null,
        bold: null,
        italic: null,
        underline: null,
        strikethrough: null,
      }),
  },
});

const fillClass = officeClass<Highlight>("ConditionalRangeFill", {
  scalars: { Color: part("fill", readColor) },
  actions: { Clear: (highlight) => highlight.setFormat({ fill: null }) },
});

/** Excel's ConditionalRangeFormat: what a conditional format puts on its cells. */
export const conditionalRangeFormatClass = officeClass<Highlight>("ConditionalRangeFormat", {
  links: {
    Fill: (highlight) => fillClass(highlight),
    Font: (highlight) => fontClass(highlight),
  },
});
