import { LEGEND_POSITIONS, type ChartLegend, type ChartTitle } from "../../book/types/chart";
import { officeClass, type Actions, type Scalars } from "../officeClass";
import { textFormatClass } from "./chartLooks";
import { fact, formulaText, textWire, type Part } from "./chartPart";
import { oneOf } from "./oneOf";
import { wireFlag, wireText } from "./wireText";

type TitlePart = Part<ChartTitle>;

const scalars: Scalars<TitlePart> = {
  Text: {
    get: ({ facts }) => textWire(facts.text),
    set: (part, value) => part.change({ text: wireText(value), isShown: true }),
  },
  Visible: fact("isShown", wireFlag),
};

const actions: Actions<TitlePart> = {
  SetFormula: (part, given) => part.change({ text: formulaText(part.from, given.text(0)), isShown: true }),
};

const titleFormatClass = textFormatClass("ChartTitleFormat");
const axisTitleFormatClass = textFormatClass("ChartAxisTitleFormat");
const legendFormatClass = textFormatClass("ChartLegendFormat");

/** Excel's ChartTitle; it stands above the plot. */
export const chartTitleClass = officeClass<TitlePart>("ChartTitle", {
  scalars: { ...scalars, Overlay: fact("overlays", wireFlag) },
  links: { Format: (part) => titleFormatClass(part) },
  actions,
});

/** Excel's ChartAxisTitle. */
export const chartAxisTitleClass = officeClass<TitlePart>("ChartAxisTitle", {
  scalars,
  links: { Format: (part) => axisTitleFormatClass(part) },
  actions,
});

/** Excel's ChartLegend, at one of the places that Excel gives names to. */
export const chartLegendClass = officeClass<Part<ChartLegend>>("ChartLegend", {
  scalars: {
    Overlay: fact("overlays", wireFlag),
    Position: fact("position", (value) => oneOf(value, LEGEND_POSITIONS)),
    Visible: fact("isShown", wireFlag),
  },
  links: { Format: (part) => legendFormatClass(part) },
});
