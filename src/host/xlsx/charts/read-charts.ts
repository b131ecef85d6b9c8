import { frameOf } from "../../book/charts/chart-anchor";
import type { Book } from "../../book/types";
import type { ChartAnchor, ChartCorner } from "../../book/types/chart";
import type { Sheet } from "../../book/types/sheet";
import { relations } from "../file-sheets";
import type { LeftOut } from "../left-out";
import type { Package } from "../package";
import { childOf, readXml, type XmlTree } from "../xml-tree";
import { chartPart } from "./chart-part";
import { EMU } from "./looks-part";
import { within } from "./read-looks";
import { readChart } from "./read-chart";

function numberIn(tree: XmlTree | undefined, name: string): number {
  return Number(childOf(tree, name)?.text ?? 0);
}

function cornerOf(tree: XmlTree | undefined): ChartCorner {
  return {
    row: numberIn(tree, "row"),
    column: numberIn(tree, "col"),
    x: numberIn(tree, "colOff") / EMU,
    y: numberIn(tree, "rowOff") / EMU,
  };
}

/** What a chart says apart from the values that it remembers: by this one sees whether a part was kept whole. */
function saying({ name, attributes, children, text }: XmlTree): unknown {
  const kept = children.filter((child) => child.name !== "strCache" && child.name !== "numCache");
  return [name, Object.entries(attributes).sort(), text.trim(), kept.map(saying)];
}

/** The charts of a file that were opened. */
interface Counts {
  others: number;
  simplified: number;
}

interface Drawing {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly file: Package;
  readonly path: string;
  readonly counts: Counts;
}

/** Puts the chart of one anchor on its sheet. */
function readAnchor(anchor: XmlTree, { book, sheet, file, path, counts }: Drawing): void {
  const frame = childOf(anchor, "graphicFrame");
  const id = within(frame, "graphic", "graphicData", "chart")?.attributes["r:id"];
  const xml = file.text(relations(file, path).get(id ?? "")?.path ?? "");
  if (xml === null || anchor.name !== "twoCellAnchor") return;
  const charts = book.chartsOf(sheet);
  const place: ChartAnchor = { from: cornerOf(childOf(anchor, "from")), to: cornerOf(childOf(anchor, "to")) };
  const size = frameOf(sheet, place);
  const tree = readXml(xml);
  const facts = readChart(tree, size, (formula) => book.resolve(formula, sheet));
  if (!facts) return;
  const name = within(frame, "nvGraphicFramePr", "cNvPr")?.attributes["name"] ?? "";
  const chart = charts.put({ ...facts, name, anchor: place });
  counts.others -= 1;
  const isWhole =
    JSON.stringify(saying(tree)) === JSON.stringify(saying(readXml(chartPart(chart.facts, size))));
  if (!isWhole) counts.simplified += 1;
}

/** Reads the charts of the sheets, and says which were not kept, or not as they were. */
export function readCharts(
  sheets: readonly { readonly sheet: Sheet; readonly path: string }[],
  file: Package,
  book: Book,
): readonly LeftOut[] {
  const counts: Counts = {
    others: file.paths.filter((path) => /^xl\/charts\/chart(?:Ex)?\d+\.xml$/.test(path)).length,
    simplified: 0,
  };
  for (const { sheet, path: sheetPath } of sheets) {
    for (const { type, path } of relations(file, sheetPath).values()) {
      const xml = type.endsWith("/drawing") ? file.text(path) : null;
      for (const anchor of xml === null ? [] : readXml(xml).children)
        readAnchor(anchor, { book, sheet, file, path, counts });
    }
  }
  return [
    { what: "charts of other kinds", count: counts.others },
    { what: "looks of charts (the charts are here, simplified)", count: counts.simplified },
  ];
}
