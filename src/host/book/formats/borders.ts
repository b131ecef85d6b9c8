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

/** The cells of a box that hold the line of an edge; of a single row or column, no inner lines. */
export function edgeCells(edge: BorderEdge, box: Box): Box {
  if (edge === "EdgeTop") return { ...box, rows: 1 };
  if (edge === "EdgeBottom") return { ...box, row: lastRow(box), rows: 1 };
  if (edge === "EdgeLeft") return { ...box, columns: 1 };
  if (edge === "EdgeRight") return { ...box, column: lastColumn(box), columns: 1 };
  if (edge === "InsideHorizontal") return { ...box, rows: box.rows - 1 };
  return { ...box, columns: box.columns - 1 };
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

/** The engine's record of a border on the side of a cell that an edge is drawn on. */
export function writeBorder(border: Border, edge: BorderEdge): IBorderData {
  const exact = LINES.find(([style, weight]) => style === border.style && weight === border.weight);
  const code = (exact ?? LINES.find(([style]) => style === border.style))?.[2] ?? BorderStyleTypes.THIN;
  const line = border.style === "None" ? null : { s: code, cl: { rgb: border.color } };
  return { [sideOf(edge)]: line };
}
