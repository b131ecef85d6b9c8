import type { Place } from "../formulas/verdict";
import type { SourceWorkbook } from "../model/sourceWorkbook";

/** Counts the numbers in places of one workbook, remembering what it counted. */
export type GroupSize = (place: Place, row: number) => number;

function countNumbers(workbook: SourceWorkbook, { sheet, area }: Place): number {
  let count = 0;
  for (const { index, cells } of workbook.sheets[sheet]?.content?.rows ?? []) {
    if (index < area.top || index > area.bottom) continue;
    for (const { column, value } of cells) {
      if (column >= area.left && column <= area.right && typeof value === "number") count++;
    }
  }
  return count;
}

/** A counter for one workbook. */
export function groupSizes(workbook: SourceWorkbook): GroupSize {
  const counted = new Map<string, number>();
  return (place, row) => {
    const area = place.isOwnRow ? { ...place.area, top: row, bottom: row } : place.area;
    const key = [place.sheet, area.top, area.left, area.bottom, area.right].join();
    let count = counted.get(key);
    if (count === undefined) counted.set(key, (count = countNumbers(workbook, { ...place, area })));
    return count;
  };
}
