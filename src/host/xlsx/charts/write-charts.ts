import type { Chart, ChartCorner } from "../../book/types/chart";
import type { Book } from "../../book/types";
import type { Package } from "../package";
import { withElement } from "../sheet-part";
import { element, XML_HEAD } from "../xml";
import { chartPart } from "./chart-part";
import { EMU } from "./looks-part";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const NAMES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const TYPES = "application/vnd.openxmlformats-officedocument";

function corner(name: string, { row, column, x, y }: ChartCorner): string {
  const emu = (points: number) => String(Math.round(points * EMU));
  return element(
    name,
    {},
    element("xdr:col", {}, String(column)) +
      element("xdr:colOff", {}, emu(x)) +
      element("xdr:row", {}, String(row)) +
      element("xdr:rowOff", {}, emu(y)),
  );
}

function anchor({ facts }: Chart, number: number, relation: string): string {
  const names = element("xdr:cNvPr", { id: number + 1, name: facts.name }) + "<xdr:cNvGraphicFramePr/>";
  const chart = element("c:chart", { "xmlns:c": CHART, "xmlns:r": OFFICE, "r:id": relation });
  const frame =
    element("xdr:nvGraphicFramePr", {}, names) +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    element("a:graphic", {}, element("a:graphicData", { uri: CHART }, chart));
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("xdr:from", facts.anchor.from) +
      corner("xdr:to", facts.anchor.to) +
      element("xdr:graphicFrame", { macro: "" }, frame) +
      "<xdr:clientData/>",
  );
}

/** Adds the charts of all sheets to a file: a drawing a sheet, a part a chart. */
export function writeCharts(book: Book, file: Package): void {
  let charts = 0;
  for (const [at, sheet] of book.sheets.items.entries()) {
    const { items } = book.chartsOf(sheet);
    if (items.length === 0) continue;
    const drawing = `xl/drawings/drawing${at + 1}.xml`;
    const anchors = items.map((chart, number) => {
      charts += 1;
      const path = `xl/charts/chart${charts}.xml`;
      file.put(path, chartPart(chart.facts, chart.frame));
      file.declare(path, `${TYPES}.drawingml.chart+xml`);
      return anchor(chart, number + 1, file.relate(drawing, `${OFFICE}/chart`, path));
    });
    file.put(drawing, XML_HEAD + element("xdr:wsDr", NAMES, anchors.join("")));
    file.declare(drawing, `${TYPES}.drawing+xml`);
    addDrawing(`xl/worksheets/sheet${at + 1}.xml`, drawing, file);
  }
}

function addDrawing(sheet: string, drawing: string, file: Package): void {
  const relation = file.relate(sheet, `${OFFICE}/drawing`, drawing);
  const reference = element("drawing", { "xmlns:r": OFFICE, "r:id": relation });
  file.change(sheet, (xml) => withElement(xml, "drawing", reference));
}
