import { childrenOf } from "../kit/xlsx/element";
import { type Area, areaOf, cellKey, isInside } from "./model/area";
import type { SheetContent, SourceRow } from "./model/sheetContent";

/** The columns of a row that lie under a merged block; its first cell lies on top. */
function coveredColumns({ index, cells }: SourceRow, area: Area): readonly number[] {
  const isFirst = (column: number): boolean => index === area.top && column === area.left;
  return cells.flatMap(({ column }) => (isInside(area, index, column) && !isFirst(column) ? [column] : []));
}

/** Says of a cell whether a merged one lies over it, so that nobody sees what is in it. */
export function coveredCells({ rows, elements }: SheetContent): (row: number, column: number) => boolean {
  const merges = childrenOf(elements.find(({ name }) => name === "mergeCells"));
  const byRow = new Map(merges.length === 0 ? [] : rows.map((row) => [row.index, row]));
  const last = rows.at(-1)?.index ?? -1;
  const places = new Set<number>();
  for (const { attributes } of merges) {
    const area = areaOf(attributes.get("ref") ?? "");
    for (let at = area?.top ?? 0; area && at <= Math.min(area.bottom, last); at++) {
      const row = byRow.get(at);
      for (const column of row ? coveredColumns(row, area) : []) places.add(cellKey(at, column));
    }
  }
  return (row, column) => places.size > 0 && places.has(cellKey(row, column));
}
