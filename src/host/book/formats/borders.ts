import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { lastColumn, lastRow } from "../boxes";
import type { Box } from "../types/box";
import type { Border, BorderEdge, BorderStyle, BorderWeight } from "../types/format";
import { hexColor } from "./style-record";

const LINES: readonly (readonly [BorderStyle, BorderWeight, BorderStyleTypes])[] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

type Side = "t" | "b" | "l" | "r";

/** Which sides of a cell an edge of its box draws. */
export function sidesOf(
  edge: BorderEdge,
  box: Box,
  [row, column]: readonly [number, number],
): readonly Side[] {
  if (edge === "EdgeTop") return row === box.row ? ["t"] : [];
  if (edge === "EdgeBottom") return row === lastRow(box) ? ["b"] : [];
  if (edge === "EdgeLeft") return column === box.column ? ["l"] : [];
  if (edge === "EdgeRight") return column === lastColumn(box) ? ["r"] : [];
  if (edge === "InsideHorizontal") return row < lastRow(box) ? ["b"] : [];
  return column < lastColumn(box) ? ["r"] : [];
}

/** The side that both a border's cell and its neighbour may hold. */
export function sideOf(edge: BorderEdge): Side {
  if (edge === "EdgeTop") return "t";
  if (edge === "EdgeLeft") return "l";
  return edge === "EdgeBottom" || edge === "InsideHorizontal" ? "b" : "r";
}

export function readBorder(line: Nullable<IBorderStyleData>): Border {
  const [style, weight] = LINES.find(([, , code]) => code === (line?.s ?? BorderStyleTypes.NONE)) ?? [];
  return { style: style ?? "None", weight: weight ?? "Thin", color: hexColor(line?.cl.rgb) ?? "#000000" };
}

/** The engine's record of a border on some sides of a cell. */
export function writeBorder(border: Border, sides: readonly Side[]): IBorderData {
  const exact = LINES.find(([style, weight]) => style === border.style && weight === border.weight);
  const code = (exact ?? LINES.find(([style]) => style === border.style))?.[2] ?? BorderStyleTypes.THIN;
  const line = border.style === "None" ? null : { s: code, cl: { rgb: border.color } };
  const record: IBorderData = {};
  for (const side of sides) record[side] = line;
  return record;
}
