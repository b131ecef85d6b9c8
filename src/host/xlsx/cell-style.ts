import type { Alignment, Border as FileBorder, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { Border, BorderStyle, BorderWeight, CellStyle } from "../book/types/format";

/** The four lines around a cell; null where there is none. */
export interface CellBorders {
  readonly top: Border | null;
  readonly right: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
}

/** All looks of one cell. */
export interface CellLooks {
  readonly style: CellStyle;
  readonly numberFormat: string;
  readonly borders: CellBorders;
}

const HORIZONTAL: Readonly<Record<CellStyle["horizontal"], Alignment["horizontal"] | undefined>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Readonly<Record<CellStyle["vertical"], Alignment["vertical"]>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

const LINES: readonly (readonly [BorderStyle, BorderWeight, FileBorder["style"]])[] = [
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
  ["SlantDashDot", "Medium", "slantDashDot"],
];

/** A colour `#RRGGBB` as the file writes it. */
export function fileColor(color: string): { readonly argb: string } {
  return { argb: `FF${color.replace("#", "").toUpperCase()}` };
}

/** The looks of a cell as the file writes them. */
export function toFileStyle({ style, numberFormat, borders }: CellLooks): Partial<Style> {
  return {
    font: fileFont(style),
    alignment: fileAlignment(style),
    border: fileBorders(borders),
    ...(style.fill === "" ? {} : { fill: solid(style.fill) }),
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
    ...(style.locked && !style.formulaHidden
      ? {}
      : { protection: { locked: style.locked, hidden: style.formulaHidden } }),
  };
}

function fileFont(style: CellStyle): Partial<Font> {
  return {
    name: style.fontName,
    size: style.fontSize,
    color: fileColor(style.fontColor || "#000000"),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(style.underline === "None" ? {} : { underline: style.underline === "Double" ? "double" : true }),
  };
}

function fileAlignment(style: CellStyle): Partial<Alignment> {
  const horizontal = HORIZONTAL[style.horizontal];
  return {
    vertical: VERTICAL[style.vertical],
    ...(horizontal ? { horizontal } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent > 0 ? { indent: style.indent } : {}),
  };
}

function fileBorders(borders: CellBorders): Partial<Borders> {
  const { top, right, bottom, left } = borders;
  return {
    ...(top ? { top: fileBorder(top) } : {}),
    ...(right ? { right: fileBorder(right) } : {}),
    ...(bottom ? { bottom: fileBorder(bottom) } : {}),
    ...(left ? { left: fileBorder(left) } : {}),
  };
}

function fileBorder({ style, weight, color }: Border): FileBorder {
  const line =
    LINES.find(([known, thickness]) => known === style && thickness === weight) ??
    LINES.find(([known]) => known === style);
  return { style: line?.[2] ?? "thin", color: fileColor(color || "#000000") };
}

function solid(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: fileColor(color), bgColor: { argb: "FF000000" } };
}

/** A file's line as the workbook knows it; null where the file draws none. */
export function fromFileBorder(border: Partial<FileBorder> | undefined, color: string): Border | null {
  const line = border?.style && LINES.find(([, , known]) => known === border.style);
  return line ? { style: line[0], weight: line[1], color } : null;
}

/** Excel's word for a file's alignment across the cell. */
export function fromFileHorizontal(written: Alignment["horizontal"] | undefined): CellStyle["horizontal"] {
  return found(HORIZONTAL, written) ?? "General";
}

/** Excel's word for a file's alignment up and down the cell. */
export function fromFileVertical(written: Alignment["vertical"] | undefined): CellStyle["vertical"] {
  return found(VERTICAL, written) ?? "Bottom";
}

function found<Word extends string, Written>(
  words: Readonly<Record<Word, Written>>,
  written: Written | undefined,
): Word | undefined {
  if (written === undefined) return undefined;
  return (Object.keys(words) as Word[]).find((word) => words[word] === written);
}
