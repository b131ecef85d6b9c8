import type { SheetPlan, Style } from "../../schema/plan";
import type { Area, SheetCanvas } from "./sheetCanvas";

/** Pixels at 96 dpi in points, which Excel counts widths and heights in. */
const POINTS = 0.75;

/** Writes widths, heights, fonts, fills, lines and number formats. */
export function writeLooks(canvas: SheetCanvas, plan: SheetPlan): void {
  for (const { address, pixels } of plan.columnWidths) canvas.area(address).format.columnWidth = pixels * POINTS;
  for (const { address, pixels } of plan.rowHeights) canvas.area(address).format.rowHeight = pixels * POINTS;
  for (const { address, style } of plan.styles) {
    if (style.format !== undefined) writeNumberFormat(canvas, address, style.format);
    const area = canvas.area(address);
    writeFont(area.format.font, style);
    writeFormat(area.format, style);
    writeLines(area, address, style);
  }
}

/** Several ranges at once take no number format: each gets it. */
function writeNumberFormat(canvas: SheetCanvas, address: string, format: string): void {
  // One value fills the range, however large it is.
  for (const each of address.split(",")) Object.assign(canvas.range(each), { numberFormat: format });
}

function writeFont(font: Excel.RangeFont, { size, isBold, color }: Style): void {
  if (size !== undefined) font.size = size;
  if (isBold !== undefined) font.bold = isBold;
  if (color !== undefined) font.color = color;
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

function draw(borders: Excel.RangeBorderCollection, edge: "EdgeBottom" | "InsideHorizontal", color: string): void {
  const border = borders.getItem(edge);
  border.style = "Continuous";
  border.color = color;
}

/** Whether a range of the address has more than one row: only between rows can be lines. */
function isTall(address: string): boolean {
  return address.split(",").some((each) => {
    const [first, last] = each.match(/\d+/g) ?? [];
    return last !== undefined && last !== first;
  });
}
