import {
  DASHES,
  type ChartFont,
  type ChartLine,
  type ChartShape,
  type Paint,
} from "../../book/types/chart-looks";
import { NO_LINE } from "../../book/charts/new-chart";
import { officeClass, type OfficeClass, type Scalars } from "../officeClass";
import type { Wire } from "../wire";
import { fact, inner, type Part } from "./chartPart";
import { readColor } from "./color";
import { oneOf } from "./oneOf";
import { wireFlag, wireNumber, wireText } from "./wireText";

/** A colour of a chart; Excel answers none with an empty text. */
export function paintWire(paint: Paint): string {
  return paint === "Automatic" || paint === "None" ? "" : paint;
}

export function readPaint(value: Wire): Paint {
  return `#${readColor(value).slice(1)}`;
}

/** Excel's ChartFill. */
export const chartFillClass = officeClass<Part<Pick<ChartShape, "fill">>>("ChartFill", {
  actions: {
    Clear: (part) => part.change({ fill: "None" }),
    SetSolidColor: (part, given) => part.change({ fill: readPaint(given.text(0)) }),
  },
});

const lineScalars: Scalars<Part<ChartLine>> = {
  Color: {
    get: ({ facts }) => paintWire(facts.color),
    set: (part, value) => {
      // A colour on a side without a line draws the line.
      const style = part.facts.style === "None" ? "Continuous" : part.facts.style;
      part.change({ color: readPaint(value), style });
    },
  },
  LineStyle: {
    get: ({ facts }) => facts.style,
    set: (part, value) => {
      const style = oneOf(value, DASHES);
      const color = style !== "None" && part.facts.color === "None" ? "Automatic" : part.facts.color;
      part.change({ style, color });
    },
  },
  Weight: {
    get: ({ facts }) => facts.weight ?? 0.75,
    set: (part, value) => part.change({ weight: wireNumber(value) }),
  },
};

function lineClass(name: string): OfficeClass<Part<ChartLine>> {
  return officeClass(name, { scalars: lineScalars, actions: { Clear: (part) => part.change(NO_LINE) } });
}

/** Excel's ChartLineFormat and ChartBorder, which differ by name alone. */
export const chartLineClass = lineClass("ChartLineFormat");
export const chartBorderClass = lineClass("ChartBorder");

/** Excel's ChartFont. */
export const chartFontClass = officeClass<Part<ChartFont>>("ChartFont", {
  scalars: {
    Bold: fact("bold", wireFlag),
    Color: fact("color", readColor),
    Italic: fact("italic", wireFlag),
    Name: fact("name", wireText),
    Size: fact("size", wireNumber),
    Underline: fact("underline", (value) => oneOf(value, ["None", "Single"])),
  },
});

/** The format of an area: ChartPlotAreaFormat and its like. */
export function shapeFormatClass(name: string): OfficeClass<Part<ChartShape>> {
  return officeClass(name, {
    links: {
      Border: (part) => chartBorderClass(inner(part, "border")),
      Fill: (part) => chartFillClass(part),
    },
  });
}

/** The format of an area with a text in it: ChartTitleFormat and its like. */
export function textFormatClass(name: string): OfficeClass<Part<ChartShape & { readonly font: ChartFont }>> {
  return officeClass(name, {
    links: {
      Border: (part) => chartBorderClass(inner(part, "border")),
      Fill: (part) => chartFillClass(part),
      Font: (part) => chartFontClass(inner(part, "font")),
    },
  });
}
