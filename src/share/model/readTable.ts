import type { OpenPackage } from "../../kit/xlsx/openPackage";
import { decodeCellText } from "../../kit/xlsx/cellText";
import { childOf, childrenOf, parseXml } from "../../kit/xlsx/element";
import { areaOf } from "./area";
import type { SourceTable } from "./sourceWorkbook";

/** Reads a table part; undefined when there is none at the path or it names no cells. */
export function readTable(source: OpenPackage, path: string, sheet: number): SourceTable | undefined {
  const document = source.text(path);
  if (document === undefined) return undefined;
  const element = parseXml(document);
  const area = areaOf(element.attributes.get("ref") ?? "");
  if (element.name !== "table" || !area) return undefined;
  return {
    name: element.attributes.get("displayName") ?? element.attributes.get("name") ?? "",
    area,
    columns: childrenOf(childOf(element, "tableColumns"), "tableColumn").map((column) => ({
      header: decodeCellText(column.attributes.get("name") ?? ""),
      element: column,
    })),
    headerRows: element.attributes.get("headerRowCount") === "0" ? 0 : 1,
    totalsRows: Number(element.attributes.get("totalsRowCount") ?? 0),
    element,
    sheet,
  };
}
