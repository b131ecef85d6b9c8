import type { OpenPackage } from "../../kit/xlsx/openPackage";
import { decodeCellText } from "../../kit/xlsx/cellText";
import { childOf, childrenOf, parseXml } from "../../kit/xlsx/element";
import { type Area, areaOf } from "./area";
import type { SheetContent } from "./sheetContent";
import type { SourceTable, SourceTableColumn } from "./sourceWorkbook";

/** The sheet that a table stands on. */
interface TableSheet {
  readonly position: number;
  readonly content: SheetContent | undefined;
}

/** What the heading cells of a table show, from its first column on. */
function shownHeaders(area: Area, { content }: TableSheet): readonly (string | undefined)[] {
  const cells = content?.rows.find(({ index }) => index === area.top)?.cells ?? [];
  const shown: (string | undefined)[] = [];
  for (const { column, value } of cells) {
    if (column >= area.left && typeof value === "string") shown[column - area.left] = value;
  }
  return shown;
}

/** Of headers that come twice the first one counts. */
function positionsOf(columns: readonly SourceTableColumn[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  columns.forEach(({ header }, at) => {
    const key = header.toLowerCase();
    if (!positions.has(key)) positions.set(key, at);
  });
  return positions;
}

/**
 * Reads a table part; undefined when there is none at the path or it names no cells. A heading is what its cell shows,
 * whatever else the part calls the column.
 */
export function readTable(source: OpenPackage, path: string, sheet: TableSheet): SourceTable | undefined {
  const document = source.text(path);
  if (document === undefined) return undefined;
  const element = parseXml(document);
  const area = areaOf(element.attributes.get("ref") ?? "");
  if (element.name !== "table" || !area) return undefined;
  const headerRows = element.attributes.get("headerRowCount") === "0" ? 0 : 1;
  const shown = headerRows === 0 ? [] : shownHeaders(area, sheet);
  const columns = childrenOf(childOf(element, "tableColumns"), "tableColumn").map((column, at) => ({
    header: shown[at] ?? decodeCellText(column.attributes.get("name") ?? ""),
    element: column,
  }));
  return {
    name: element.attributes.get("displayName") ?? element.attributes.get("name") ?? "",
    area,
    columns,
    positions: positionsOf(columns),
    headerRows,
    totalsRows: Number(element.attributes.get("totalsRowCount") ?? 0),
    element,
    sheet: sheet.position,
  };
}
