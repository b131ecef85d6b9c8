import type { Cell } from "../../../kit/cell";
import { formatAddress, quoteSheetName } from "../address";
import type { Box } from "../types/box";
import type { ChartModel, ChartSeries } from "../types/chart";
import type { Sheet } from "../types/sheet";

/** The data of a chart as Excel reads it: texts at the edge are names and categories, the rest are series. */
export function chartSeries(
  sheet: Sheet,
  source: Box,
  seriesBy: ChartModel["seriesBy"],
): readonly ChartSeries[] {
  const values = sheet.cells.values(source);
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.columns > source.rows);
  const headRow = isHead(values[0]?.slice(1) ?? []) ? 1 : 0;
  const headColumn = isHead(values.slice(1).map((row) => row[0] ?? "")) ? 1 : 0;
  const text = (box: Box) => `${quoteSheetName(sheet.name)}!${formatAddress(box)}`;
  const body = {
    row: source.row + headRow,
    column: source.column + headColumn,
    rows: source.rows - headRow,
    columns: source.columns - headColumn,
  };
  const line = (at: number): Box =>
    byRows ? { ...body, row: body.row + at, rows: 1 } : { ...body, column: body.column + at, columns: 1 };
  const name = (at: number): Cell | undefined => {
    if (byRows) return headColumn ? values[headRow + at]?.[0] : undefined;
    return headRow ? values[0]?.[headColumn + at] : undefined;
  };
  const categories = byRows
    ? headRow && text({ ...body, row: source.row, rows: 1 })
    : headColumn && text({ ...body, column: source.column, columns: 1 });
  return Array.from({ length: byRows ? body.rows : body.columns }, (_, at) => ({
    name: String(name(at) ?? `Series${at + 1}`),
    values: text(line(at)),
    categories: categories === 0 ? null : categories,
    color: null,
  }));
}

function isHead(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every((cell) => typeof cell === "string");
}
