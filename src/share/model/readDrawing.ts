import { relationshipsOf } from "../../kit/xlsx/relationships";
import { type XmlElement, childrenOf, descendants, parseXml } from "../../kit/xlsx/element";
import type { SourceSheet, SourceWorkbook } from "./sourceWorkbook";

/** A chart of a sheet: where it stands, and what its part says. */
export interface SourceChart {
  /** The anchor element of the drawing. */
  readonly anchor: XmlElement;
  readonly root: XmlElement;
}

/** The charts of a sheet, and how many other things are drawn on it. */
export interface SourceDrawing {
  readonly charts: readonly SourceChart[];
  readonly others: number;
}

function chartAt(workbook: SourceWorkbook, drawing: string, anchor: XmlElement): SourceChart | undefined {
  const reference = [...descendants(anchor)].find(({ name }) => name === "c:chart")?.attributes.get("r:id");
  const relationship = relationshipsOf(workbook.package, drawing).find(({ id }) => id === reference);
  const document = relationship?.type === "chart" ? workbook.package.text(relationship.target) : undefined;
  return document === undefined ? undefined : { anchor, root: parseXml(document) };
}

/** Reads what is drawn on a sheet. */
export function readDrawing(workbook: SourceWorkbook, sheet: SourceSheet): SourceDrawing {
  const path = sheet.relationships.find(({ type }) => type === "drawing")?.target ?? "";
  const document = workbook.package.text(path);
  if (document === undefined) return { charts: [], others: 0 };
  const anchors = childrenOf(parseXml(document));
  const charts: SourceChart[] = [];
  for (const anchor of anchors) {
    const chart = chartAt(workbook, path, anchor);
    if (chart) charts.push(chart);
  }
  return { charts, others: anchors.length - charts.length };
}
