import { allowed } from "../allow/elementRule";
import { CHART } from "../allow/chartRules";
import { type SourceChart, readDrawing } from "../model/readDrawing";
import type { SourceWorkbook } from "../model/sourceWorkbook";
import type { StayingSheet } from "../removal";
import { type XmlElement, childOf, textOf } from "../../kit/xlsx/element";
import { markup } from "../xml/markup";
import { NAMESPACE } from "../../kit/xlsx/namespaces";
import type { ChartSource } from "./chartData";
import { CONTENT_TYPE } from "./contentTypes";
import { liveChart } from "./liveChart";

function wholeNumber(text: string | undefined): number {
  const number = Math.round(Number(text ?? 0));
  return Number.isFinite(number) ? number : 0;
}

function inside(element: XmlElement | undefined, name: string): number {
  return wholeNumber(textOf(childOf(element, name)));
}

/** A corner of a chart, moved with the cells under it. */
function corner(name: string, element: XmlElement | undefined, { rows, columns }: StayingSheet): string {
  return markup(
    name,
    {},
    markup("xdr:col", {}, String(columns.moved(inside(element, "xdr:col")))) +
      markup("xdr:colOff", {}, String(inside(element, "xdr:colOff"))) +
      markup("xdr:row", {}, String(rows.moved(inside(element, "xdr:row")))) +
      markup("xdr:rowOff", {}, String(inside(element, "xdr:rowOff"))),
  );
}

function size(element: XmlElement): string {
  const extent = childOf(element, "xdr:ext")?.attributes;
  return markup("xdr:ext", { cx: wholeNumber(extent?.get("cx")), cy: wholeNumber(extent?.get("cy")) });
}

type Anchoring = (anchor: XmlElement, sheet: StayingSheet) => string;

/** The ways in which a chart is held to the sheet. */
const ANCHORS: Readonly<Record<string, Anchoring>> = {
  "xdr:twoCellAnchor": (anchor, sheet) =>
    corner("xdr:from", childOf(anchor, "xdr:from"), sheet) +
    corner("xdr:to", childOf(anchor, "xdr:to"), sheet),
  "xdr:oneCellAnchor": (anchor, sheet) =>
    corner("xdr:from", childOf(anchor, "xdr:from"), sheet) + size(anchor),
  "xdr:absoluteAnchor": (anchor) => {
    const position = childOf(anchor, "xdr:pos")?.attributes;
    return (
      markup("xdr:pos", { x: wholeNumber(position?.get("x")), y: wholeNumber(position?.get("y")) }) +
      size(anchor)
    );
  },
};

/** The frame of a chart; its name is a number, its own name and description are texts and stay behind. */
function frame(number: number, relation: string): string {
  const names = markup("xdr:cNvPr", { id: number + 1, name: `Chart ${number}` }) + "<xdr:cNvGraphicFramePr/>";
  const chart = markup("c:chart", {
    "xmlns:c": NAMESPACE.chart,
    "xmlns:r": NAMESPACE.relations,
    "r:id": relation,
  });
  return markup(
    "xdr:graphicFrame",
    { macro: "" },
    markup("xdr:nvGraphicFramePr", {}, names) +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      markup("a:graphic", {}, markup("a:graphicData", { uri: NAMESPACE.chart }, chart)),
  );
}

function chartRoot(live: XmlElement, { context }: ChartSource): string {
  const names = { "xmlns:c": NAMESPACE.chart, "xmlns:a": NAMESPACE.drawing, "xmlns:r": NAMESPACE.relations };
  const inner = allowed({ ...live, attributes: new Map() }, CHART, context.tally);
  return markup("c:chartSpace", names, inner.replace(/^<c:chartSpace>/, "").replace(/<\/c:chartSpace>$/, ""));
}

/** Numbers the charts of a copy. */
interface ChartNumbers {
  last: number;
}

function anchorMarkup(
  chart: SourceChart,
  place: { sheet: StayingSheet; path: string },
  job: DrawingJob,
): string {
  const { context } = job.source;
  const live = liveChart(chart.root, job.source);
  const anchoring = ANCHORS[chart.anchor.name];
  if (!live || !anchoring) {
    context.tally.add("charts");
    return "";
  }
  const number = ++job.numbers.last;
  const path = `xl/charts/chart${number}.xml`;
  context.target.add(path, chartRoot(live, job.source), CONTENT_TYPE.chart);
  const relation = context.target.relate(place.path, "chart", path);
  return markup(
    chart.anchor.name,
    {},
    anchoring(chart.anchor, place.sheet) + frame(number, relation) + "<xdr:clientData/>",
  );
}

/** What drawings are written from and into. */
export interface DrawingJob {
  readonly workbook: SourceWorkbook;
  readonly source: ChartSource;
  readonly numbers: ChartNumbers;
}

/** Writes the charts of a sheet and gives the path of its drawing; undefined when no chart stays. */
export function writeDrawing(sheet: StayingSheet, job: DrawingJob): string | undefined {
  const { charts, others } = readDrawing(job.workbook, sheet.source);
  const { target, tally } = job.source.context;
  const path = `xl/drawings/drawing${sheet.position + 1}.xml`;
  tally.add("drawings", others);
  const anchors = charts.map((chart) => anchorMarkup(chart, { sheet, path }, job)).join("");
  if (anchors === "") return undefined;
  const names = { "xmlns:xdr": NAMESPACE.sheetDrawing, "xmlns:a": NAMESPACE.drawing };
  target.add(path, markup("xdr:wsDr", names, anchors), CONTENT_TYPE.drawing);
  return path;
}
