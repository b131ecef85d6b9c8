import type { Alignment, Cell as FileCell, Font, Worksheet } from "@cj-tech-master/excelts";
import type { Box } from "../book/types/box";
import type { BorderEdge, CellStyle } from "../book/types/format";
import type { Sheet } from "../book/types/sheet";
import { fromFileBorder, fromFileHorizontal, fromFileVertical } from "./cell-style";
import { colorFromFile } from "./file-color";
import { pointsFromCharacters } from "./sizes";

/** Gives the cells of a sheet the looks that the file has for them, a run of equal cells of a column at a time. */
export function readLooks(file: Worksheet, sheet: Sheet): void {
  for (let column = 1; column <= file.columnCount; column += 1) {
    for (const run of runsOf(file, column)) paint(sheet, run);
  }
  readNumberFormats(file, sheet);
  readSizes(file, sheet);
}

/** Cells of one column, one under the other, that look alike. */
interface Run {
  readonly key: string;
  readonly cell: FileCell | undefined;
  readonly row: number;
  readonly column: number;
  rows: number;
}

function runsOf(file: Worksheet, column: number): Run[] {
  const runs: Run[] = [];
  for (let row = 1; row <= file.rowCount; row += 1) {
    const cell = file.findCell(row, column);
    const key = cell ? lookKey(cell) : PLAIN;
    const last = runs.at(-1);
    if (last?.key === key) last.rows += 1;
    else runs.push({ key, cell, row: row - 1, column: column - 1, rows: 1 });
  }
  return runs;
}

const PLAIN = "[null,null,null,null,null]";

function lookKey({ font, fill, border, alignment, protection }: FileCell): string {
  return JSON.stringify([font, fill, border, alignment, protection].map((part) => part ?? null));
}

function paint(sheet: Sheet, { key, cell, row, column, rows }: Run): void {
  if (!cell || key === PLAIN) return;
  const box: Box = { row, column, rows, columns: 1 };
  sheet.formats.set(box, styleOf(cell));
  for (const [edge, side] of EDGES) {
    const border = fromFileBorder(cell.border?.[side], colorFromFile(cell.border?.[side]?.color, "#000000"));
    if (border) sheet.formats.setBorder(box, edge, border);
  }
  const top = cell.border?.top;
  const inside = fromFileBorder(top, colorFromFile(top?.color, "#000000"));
  if (inside && rows > 1) sheet.formats.setBorder(box, "InsideHorizontal", inside);
}

const EDGES: readonly (readonly [BorderEdge, "top" | "bottom" | "left" | "right"])[] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
];

function styleOf({ font, fill, alignment, protection }: FileCell): Partial<CellStyle> {
  return {
    ...PLAIN_STYLE,
    ...(font ? fontStyle(font) : {}),
    ...(fill?.type === "pattern" && fill.pattern !== "none" ? { fill: colorFromFile(fill.fgColor, "") } : {}),
    ...(alignment ? alignmentStyle(alignment) : {}),
    ...(protection ? { locked: protection.locked ?? true, formulaHidden: protection.hidden ?? false } : {}),
  };
}

const PLAIN_STYLE: Partial<CellStyle> = { fontName: "Calibri", fontSize: 11, vertical: "Bottom" };

function fontStyle({
  name,
  size,
  color,
  bold,
  italic,
  strike,
  underline,
}: Partial<Font>): Partial<CellStyle> {
  const isUnderlined = underline !== undefined && underline !== false && underline !== "none";
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: size }),
    fontColor: colorFromFile(color, "#000000"),
    bold: bold ?? false,
    italic: italic ?? false,
    strikethrough: strike ?? false,
    underline: isUnderlined ? (underline === "double" ? "Double" : "Single") : "None",
  };
}

function alignmentStyle({ horizontal, vertical, wrapText, indent }: Partial<Alignment>): Partial<CellStyle> {
  return {
    horizontal: fromFileHorizontal(horizontal),
    vertical: fromFileVertical(vertical),
    wrap: wrapText ?? false,
    indent: indent ?? 0,
  };
}

function readNumberFormats(file: Worksheet, sheet: Sheet): void {
  const box: Box = { row: 0, column: 0, rows: file.rowCount, columns: file.columnCount };
  if (box.rows === 0 || box.columns === 0) return;
  const formats = Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (_, column) => {
      const numFmt = file.findCell(row + 1, column + 1)?.numFmt;
      const code = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
      return code && code !== "General" ? code : null;
    }),
  );
  if (formats.flat().some((format) => format !== null)) sheet.cells.setNumberFormats(box, formats);
}

function readSizes(file: Worksheet, { formats }: Sheet): void {
  for (const [at, { width, hidden }] of file.columns.entries()) {
    if (width !== undefined) formats.setColumnWidths(at, 1, pointsFromCharacters(width));
    if (hidden) formats.setColumnsHidden(at, 1, true);
  }
  for (let row = 1; row <= file.rowCount; row += 1) {
    const found = file.findRow(row);
    if (found?.height && found.customHeight) formats.setRowHeights(row - 1, 1, found.height);
    if (found?.hidden) formats.setRowsHidden(row - 1, 1, true);
  }
}
