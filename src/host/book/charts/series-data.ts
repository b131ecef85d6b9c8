import type { Cell } from "../../../kit/cell";
import { isWholeColumns, isWholeRows, overlap } from "../boxes";
import type { Box } from "../types/box";
import type { ValueType } from "../types/cells";
import type { ChartFacts, ChartSeries } from "../types/chart";
import type { ChartText } from "../types/chart-looks";
import type { Place } from "../types/name";
import type { Sheet } from "../types/sheet";

/** One cell that a chart shows. */
interface ChartCell {
  readonly value: Cell;
  readonly type: ValueType;
  readonly text: string;
  readonly format: string;
}

/** The data of one series as they are now. */
export interface SeriesData {
  readonly name: string;
  /** Null where there is nothing to draw. */
  readonly values: readonly (number | null)[];
  /** The cells' number formats. */
  readonly formats: readonly string[];
  readonly categories: readonly string[];
  /** The categories as x values: their numbers, or 1, 2, 3 where one is no number. */
  readonly xs: readonly (number | null)[];
}

/** Of whole columns or rows only what is used. */
function usedPart(sheet: Sheet, box: Box): Box | null {
  if (!isWholeColumns(box) && !isWholeRows(box)) return box;
  const used = sheet.cells.used(true);
  return used && overlap(box, used);
}

/** The cells of a place row by row, those of hidden rows and columns left out where the chart leaves them out. */
function chartCells({ sheet, box: whole }: Place, visibleOnly: boolean): readonly ChartCell[] {
  const box = sheet.isDeleted ? null : usedPart(sheet, whole);
  if (!box) return [];
  const { cells, formats } = sheet;
  const [values, types, texts, codes] = [
    cells.values(box),
    cells.valueTypes(box),
    cells.texts(box),
    cells.numberFormats(box),
  ];
  const isHidden = (row: number, column: number) =>
    visibleOnly && (formats.isRowHidden(box.row + row) || formats.isColumnHidden(box.column + column));
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const [type, text, format] = [types[row]?.[column], texts[row]?.[column], codes[row]?.[column]];
      if (isHidden(row, column)) return [];
      return [{ value, type: type ?? "Empty", text: text ?? "", format: format ?? "General" }];
    }),
  );
}

/** What Excel plots of a cell: a text counts as nothing had, an error is left out. */
function plotted({ value, type }: ChartCell, blanks: ChartFacts["blanks"]): number | null {
  if (type === "Double") return Number(value);
  if (type === "Empty") return blanks === "Zero" ? 0 : null;
  return type === "Error" ? null : Number(value === true);
}

/** A chart's text as it is read: its own words, or what its cell shows. */
export function shownText(text: ChartText): string {
  if (typeof text === "string") return text;
  return chartCells(text, false)
    .map((cell) => cell.text)
    .join(" ");
}

function xsOf(cells: readonly ChartCell[], count: number): readonly (number | null)[] {
  const areNumbers = cells.length > 0 && cells.every(({ type }) => type === "Double" || type === "Error");
  if (!areNumbers) return Array.from({ length: count }, (_, at) => at + 1);
  return cells.map((cell) => plotted(cell, "NotPlotted"));
}

/** Reads what a series shows from its cells. */
export function seriesData(series: ChartSeries, { blanks, plotsVisibleOnly }: ChartFacts): SeriesData {
  const values = series.values ? chartCells(series.values, plotsVisibleOnly) : [];
  const categories = series.categories ? chartCells(series.categories, plotsVisibleOnly) : [];
  return {
    name: shownText(series.name),
    values: values.map((cell) => plotted(cell, blanks)),
    formats: values.map(({ format }) => format),
    categories: values.map((_, at) => categories[at]?.text ?? String(at + 1)),
    xs: xsOf(categories, values.length),
  };
}
