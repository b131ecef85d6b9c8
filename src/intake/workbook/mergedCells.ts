import { columnIndex } from "../../kit/columnLetters";

/** Merged cells that reach over several rows: what their first cell says holds for those below it. */
interface TallMerge {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
}

const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)"/g;

/** The tall merges of a sheet by their first row; they stand behind the rows, so they are looked up beforehand. */
export function tallMerges(sheet: string): ReadonlyMap<number, readonly TallMerge[]> {
  const behindRows = sheet.slice(Math.max(0, sheet.lastIndexOf("sheetData>")));
  const byTop = new Map<number, TallMerge[]>();
  for (const [, letters = "", top, bottom] of behindRows.matchAll(MERGE)) {
    const merge = { top: Number(top), bottom: Number(bottom), column: columnIndex(letters) };
    if (merge.bottom > merge.top) byTop.set(merge.top, [...(byTop.get(merge.top) ?? []), merge]);
  }
  return byTop;
}

/** Fills the cells below the first one of each merge, row by row as they come. */
export function mergeFiller(
  merges: ReadonlyMap<number, readonly TallMerge[]>,
): (row: number, cells: string[]) => void {
  const running = new Map<number, { readonly bottom: number; readonly text: string }>();
  return (row, cells) => {
    for (const [column, { bottom, text }] of running) {
      if (bottom < row) running.delete(column);
      else {
        while (cells.length <= column) cells.push("");
        cells[column] ||= text;
      }
    }
    for (const { column, bottom } of merges.get(row) ?? []) {
      running.set(column, { bottom, text: cells[column] ?? "" });
    }
  };
}
