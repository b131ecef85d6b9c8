import {
  LABEL_POSITIONS,
  type ChartLabel,
  type LabelPosition,
  type PointLabel,
} from "../../book/types/chart-looks";
import { officeClass, type Scalars } from "../officeClass";
import { textFormatClass } from "./chartLooks";
import { fact, formulaText, formulaWire, textWire, type Part } from "./chartPart";
import { oneOf } from "./oneOf";
import { wireFlag, wireText } from "./wireText";

const scalars: Scalars<Part<ChartLabel>> = {
  LinkNumberFormat: {
    get: ({ facts }) => facts.numberFormat === null,
    set: (part, value) => part.change({ numberFormat: wireFlag(value) ? null : "General" }),
  },
  NumberFormat: {
    get: ({ facts }) => facts.numberFormat ?? "General",
    set: (part, value) => part.change({ numberFormat: wireText(value) }),
  },
  Position: fact("position", (value): LabelPosition => oneOf(value, LABEL_POSITIONS)),
  Separator: fact("separator", wireText),
  ShowCategoryName: fact("showsCategory", wireFlag),
  ShowSeriesName: fact("showsSeries", wireFlag),
  ShowValue: fact("showsValue", wireFlag),
};

const formatClass = textFormatClass("ChartDataLabelFormat");

/** Excel's ChartDataLabels: those of a series. */
export const chartDataLabelsClass = officeClass<Part<ChartLabel>>("ChartDataLabels", {
  scalars,
  links: { Format: (part) => formatClass(part) },
});

/** Excel's ChartDataLabel: that of one point. */
export const chartDataLabelClass = officeClass<Part<PointLabel>>("ChartDataLabel", {
  scalars: {
    ...scalars,
    AutoText: {
      get: ({ facts }) => facts.text === null,
      set: (part, value) => part.change({ text: wireFlag(value) ? null : (part.facts.text ?? "") }),
    },
    Formula: {
      get: ({ facts }) => formulaWire(facts.text ?? ""),
      set: (part, value) => part.change({ text: formulaText(part.from, value) }),
    },
    Text: {
      get: ({ facts }) => textWire(facts.text ?? ""),
      set: (part, value) => part.change({ text: wireText(value) }),
    },
  },
  links: { Format: (part) => formatClass(part) },
});
