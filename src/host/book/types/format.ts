import type { Box } from "./box";

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type Underline = "None" | "Single" | "Double";

/** One cell's looks, in Excel's words; colours are `#RRGGBB`, an empty fill is "". */
export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fill: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  /** Protection's lock; true unless it was taken off. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** The style that a box's cells share; null where they differ. */
export type SharedStyle = { readonly [K in keyof CellStyle]: CellStyle[K] | null };

export type BorderEdge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
export type BorderStyle =
  "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

/** One line of a box's borders. */
export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

/** The looks of one sheet's cells, rows and columns. Sizes are points for rows and columns alike, as in Office.js. */
export interface Formats {
  get(box: Box): SharedStyle;
  /** The style of one cell with nothing mixed. */
  at(row: number, column: number): CellStyle;
  set(box: Box, style: Partial<CellStyle>): void;
  border(box: Box, edge: BorderEdge): Border | null;
  setBorder(box: Box, edge: BorderEdge, border: Border): void;
  columnWidth(column: number): number;
  setColumnWidths(column: number, columns: number, points: number): void;
  rowHeight(row: number): number;
  /** Whether somebody set the height; else it follows what stands in the row. */
  isRowHeightSet(row: number): boolean;
  setRowHeights(row: number, rows: number, points: number): void;
  autofitColumns(column: number, columns: number): void;
  autofitRows(row: number, rows: number): void;
  isColumnHidden(column: number): boolean;
  setColumnsHidden(column: number, columns: number, hidden: boolean): void;
  isRowHidden(row: number): boolean;
  setRowsHidden(row: number, rows: number, hidden: boolean): void;
}
