import type { Line, SheetPlan, Style, StyledRange } from "../../schema/plan";
import type { Area, SheetCanvas } from "./sheetCanvas";

/** Pixels at 96 dpi in points, which Excel counts widths and heights in. */
const POINTS = 0.75;

/** Writes widths, heights, fonts, fills, lines and number formats; whole columns and rows with one call each. */
export function writeLooks(canvas: SheetCanvas, plan: SheetPlan): void {
  const [page] = plan.styles;
  if (page) writeStyle(canvas, page);
  writeLooksOn(canvas, plan);
}

/** Writes the looks that lie over those of the whole page, which come first. */
export function writeLooksOn(canvas: SheetCanvas, plan: SheetPlan): void {
  const { columns, rows, styles, formats } = plan;
  if (columns.lines.length > 0)
    canvas.range(columns.address).setColumnProperties(columns.lines.map(columnProperties));
  if (rows.lines.length > 0) canvas.range(rows.address).setRowProperties(rows.lines.map(rowProperties));
  for (const styled of styles.slice(1)) writeStyle(canvas, styled);
  for (const { address, cells } of plan.looks) {
    canvas.range(address).setCellProperties(cells.map(cellProperties));
  }
  for (const address of plan.merged) canvas.range(address).merge();
  for (const address of plan.mergedRows) canvas.range(address).merge(true);
  // One code fills the range, however large it is.
  for (const { address, codes } of formats) Object.assign(canvas.range(address), { numberFormat: codes });
}

function columnProperties({ pixels, style, isHidden }: Line): Excel.SettableColumnProperties {
  return {
    format: {
      ...(pixels !== undefined && { columnWidth: pixels * POINTS }),
      ...(style && formatOf(style)),
    },
    ...(isHidden && { columnHidden: true }),
  };
}

function rowProperties({ pixels, style }: Line): Excel.SettableRowProperties {
  if (pixels === undefined && style === undefined) return {};
  return {
    format: { ...(pixels !== undefined && { rowHeight: pixels * POINTS }), ...(style && formatOf(style)) },
  };
}

function cellProperties(row: readonly (Style | null)[]): Excel.SettableCellProperties[] {
  return row.map((style) => (style === null ? {} : { format: formatOf(style) }));
}

function formatOf(style: Style): Excel.CellPropertiesFormat {
  const { fill, align, valign, isWrapped, indent, line } = style;
  return {
    ...fontOf(style),
    ...(fill !== undefined && { fill: { color: fill } }),
    ...(align !== undefined && { horizontalAlignment: align }),
    ...(valign !== undefined && { verticalAlignment: valign }),
    ...(isWrapped !== undefined && { wrapText: isWrapped }),
    ...(indent !== undefined && { indentLevel: indent }),
    ...(line !== undefined && { borders: { bottom: { style: "Continuous", color: line } } }),
  };
}

function fontOf({ size, isBold, color }: Style): Excel.CellPropertiesFormat {
  if (size === undefined && isBold === undefined && color === undefined) return {};
  const font = {
    ...(size !== undefined && { size }),
    ...(isBold !== undefined && { bold: isBold }),
    ...(color !== undefined && { color }),
  };
  return { font };
}

/** Rows with lines that cost less one by one than the lines between them and the last as objects of their own. */
const FEW_LINES = 9;

/** The looks of a single row go in one call, and those of a few rows with lines; each of them alone would cost as much. */
export function writeStyle(canvas: SheetCanvas, { address, style }: StyledRange): void {
  const rows = rowsOf(address);
  if (rows === 1 || (style.line !== undefined && rows <= FEW_LINES))
    canvas.range(address).setRowProperties(Array.from({ length: rows }, () => ({ format: formatOf(style) })));
  else writeAlone(canvas.area(address), address, style);
}

function writeAlone(area: Area, address: string, style: Style): void {
  writeFont(area, style);
  writeFormat(area.format, style);
  writeLines(area, address, style);
}

function writeFont({ format }: Area, { size, isBold, color }: Style): void {
  if (size !== undefined) format.font.size = size;
  if (isBold !== undefined) format.font.bold = isBold;
  if (color !== undefined) format.font.color = color;
}

function writeFormat(format: Excel.RangeFormat, { fill, align, valign, isWrapped, indent }: Style): void {
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align;
  if (valign !== undefined) format.verticalAlignment = valign;
  if (isWrapped !== undefined) format.wrapText = isWrapped;
  if (indent !== undefined) format.indentLevel = indent;
}

function writeLines(area: Area, address: string, { line }: Style): void {
  if (line === undefined) return;
  draw(area.format.borders, "EdgeBottom", line);
  if (isTall(address)) draw(area.format.borders, "InsideHorizontal", line);
}

function draw(
  borders: Excel.RangeBorderCollection,
  edge: "EdgeBottom" | "InsideHorizontal",
  color: string,
): void {
  const border = borders.getItem(edge);
  border.style = "Continuous";
  border.color = color;
}

/** Whether a range of the address has more than one row: only between rows can be lines. */
function isTall(address: string): boolean {
  return address.split(",").some((range) => rowsOf(range) > 1);
}

/** How many rows a single range has; no end of them where the address names whole columns or several ranges. */
function rowsOf(address: string): number {
  const [, first, last = first] = /^[A-Z]+(\d+)(?::[A-Z]+(\d+))?$/.exec(address) ?? [];
  return first === undefined ? Infinity : Number(last) - Number(first) + 1;
}
