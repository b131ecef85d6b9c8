import { isInside } from "./model/area";
import type { SourceCell } from "./model/cell";
import type { SheetContent } from "./model/sheetContent";
import type { SourceSheet } from "./model/sourceWorkbook";
import { type XmlElement, childrenOf } from "../kit/xlsx/element";

function lastUsedColumn(sheet: SourceSheet, content: SheetContent): number {
  let last = -1;
  for (const { cells } of content.rows) last = Math.max(last, cells.at(-1)?.column ?? -1);
  for (const { area } of sheet.tables) last = Math.max(last, area.right);
  return last;
}

/** Below these a row, in points, or a column, in characters, shows nothing of what is in it. */
const SEEN_HEIGHT = 1;
const SEEN_WIDTH = 0.3;

/** Whether nothing of a row or column can be seen; `flag` hides it unless it says no. */
function isUnseen(flag: string | undefined, size: string | undefined, seen: number): boolean {
  const isHidden = flag !== undefined && !/^\s*(0|false)\s*$/.test(flag);
  return isHidden || (size !== undefined && Number(size) < seen);
}

function sizeByDefault(content: SheetContent, name: string): string | undefined {
  return content.elements.find((element) => element.name === "sheetFormatPr")?.attributes.get(name);
}

/** The rows of a sheet that cannot be seen. */
export function hiddenRows(content: SheetContent): readonly number[] {
  const usual = sizeByDefault(content, "defaultRowHeight");
  const hidden = content.rows.filter(({ attributes }) =>
    isUnseen(attributes.get("hidden"), attributes.get("ht") ?? usual, SEEN_HEIGHT),
  );
  return hidden.map(({ index }) => index);
}

/** The columns of a sheet that cannot be seen, as far as the sheet is used. */
export function hiddenColumns(sheet: SourceSheet, content: SheetContent): readonly number[] {
  const last = lastUsedColumn(sheet, content);
  const usual = sizeByDefault(content, "defaultColWidth");
  const unseen = Array.from({ length: last + 1 }, () => isUnseen(undefined, usual, SEEN_WIDTH));
  for (const { attributes } of columnElements(content)) {
    const isHidden = isUnseen(attributes.get("hidden"), attributes.get("width") ?? usual, SEEN_WIDTH);
    unseen.fill(isHidden, Number(attributes.get("min")) - 1, Number(attributes.get("max")));
  }
  return unseen.flatMap((isHidden, column) => (isHidden ? [column] : []));
}

/** What a sheet says of its columns; it may say so in several lists. */
export function columnElements({ elements }: SheetContent): readonly XmlElement[] {
  return elements.filter(({ name }) => name === "cols").flatMap((list) => childrenOf(list, "col"));
}

/** Tells cells that somebody typed from those that a formula fills. */
export function isTyped({ filled }: SheetContent): (cell: SourceCell) => boolean {
  return ({ row, column, formula }) => !formula && !filled.some((area) => isInside(area, row, column));
}
