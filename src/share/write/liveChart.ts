import { CHART_GROUPS } from "../allow/chartRules";
import { type XmlElement, childOf, childrenOf, descendants, textOf } from "../../kit/xlsx/element";
import { type ChartSource, liveReference } from "./chartData";

/** The data without which a series shows nothing. */
const NEEDED = new Set(["c:val", "c:xVal", "c:yVal", "c:bubbleSize"]);
/** The data that a series can do without. */
const OPTIONAL = new Set(["c:tx", "c:cat"]);

type Child = XmlElement | string;

/** The series with its data rebuilt; undefined when data that it needs are gone. */
function liveSeries(series: XmlElement, source: ChartSource): XmlElement | undefined {
  const children: XmlElement[] = [];
  for (const child of childrenOf(series)) {
    const isData = NEEDED.has(child.name) || OPTIONAL.has(child.name);
    const live = isData ? liveReference(child, source) : child;
    if (live) children.push(live);
    else if (NEEDED.has(child.name)) return undefined;
  }
  return { ...series, children };
}

/** A line of a title as it reads, whatever runs it is split into. */
function lineOf(paragraph: XmlElement): string {
  const runs = [...descendants(paragraph)].filter(({ name }) => name === "a:t");
  return runs.map(textOf).join("");
}

/** A title's own text stays when it is known from the cells; a title that follows a cell stays with that cell. */
function liveTitle(title: XmlElement, source: ChartSource): XmlElement | undefined {
  const text = childOf(title, "c:tx");
  const rich = childOf(text, "c:rich");
  const followed = text && !rich ? liveReference(text, source) : undefined;
  const lines = childrenOf(rich, "a:p").map(lineOf);
  const isKnown = lines.every((line) => source.context.judgeText(line) === "known");
  if (!followed && !(rich && isKnown)) return undefined;
  const children = childrenOf(title).map((child) => (child === text && followed ? followed : child));
  return { ...title, children };
}

function liveChild(child: Child, source: ChartSource): Child | undefined {
  if (typeof child === "string") return child;
  if (child.name === "c:ser") return liveSeries(child, source);
  if (child.name === "c:title") return liveTitle(child, source);
  const live = liveElement(child, source);
  const isEmptyGroup = CHART_GROUPS.has(child.name) && !childOf(live, "c:ser");
  return isEmptyGroup ? undefined : live;
}

function liveElement(element: XmlElement, source: ChartSource): XmlElement {
  const children: Child[] = [];
  for (const child of element.children) {
    const live = liveChild(child, source);
    if (live !== undefined) children.push(live);
  }
  return { ...element, children };
}

/** A chart over what stays, or undefined when none of its series is left. */
export function liveChart(root: XmlElement, source: ChartSource): XmlElement | undefined {
  const live = liveElement(root, source);
  return [...descendants(live)].some(({ name }) => CHART_GROUPS.has(name)) ? live : undefined;
}
