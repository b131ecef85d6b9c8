import type { Cell } from "../../../kit/cell";
import { cellBox } from "../boxes";
import type { Box } from "../types/box";
import type { ChartSeries, SeriesBy } from "../types/chart";
import type { Place } from "../types/name";
import { newSeries } from "./new-chart";

function isHead(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every((cell) => typeof cell === "string");
}

function isByRows(seriesBy: SeriesBy, { rows, columns }: Box): boolean {
  return seriesBy === "Rows" || (seriesBy === "Auto" && columns > rows);
}

function hasBlankCorner([corner, ...heads]: readonly Cell[]): boolean {
  return corner === "" && heads.some((head) => head !== "");
}

/** A block of cells that a chart is to show. */
export interface ChartSource {
  readonly place: Place;
  readonly seriesBy: SeriesBy;
  /** The first column (or row) of several holds x values, whatever stands in it. */
  readonly hasXs: boolean;
}

/** How the block is split: names at the heads of its lines, then the lines themselves. */
interface Split {
  readonly byRows: boolean;
  readonly headRows: 0 | 1;
  readonly headColumns: 0 | 1;
}

/** Texts at the edge are names and categories, as all is beside a blank corner; x values are categories whatever they are. */
function splitOf({ place, seriesBy, hasXs }: ChartSource): Split {
  const { sheet, box } = place;
  const [firstRow = [], ...others] = sheet.cells.values(box);
  const byRows = isByRows(seriesBy, box);
  if (hasBlankCorner(firstRow)) return { byRows, headRows: 1, headColumns: 1 };
  const xs = hasXs && (byRows ? box.rows : box.columns) > 1;
  const isHeadRow = (xs && byRows) || isHead(firstRow.slice(1));
  const isHeadColumn = (xs && !byRows) || isHead(others.map(([first = ""]) => first));
  return { byRows, headRows: isHeadRow ? 1 : 0, headColumns: isHeadColumn ? 1 : 0 };
}

/** The block without its heads. */
function bodyOf(box: Box, { headRows, headColumns }: Split): Box {
  return {
    row: box.row + headRows,
    column: box.column + headColumns,
    rows: box.rows - headRows,
    columns: box.columns - headColumns,
  };
}

/** The cell with the name of a line, or null. */
function headOf(line: Box, box: Box, { byRows, headRows, headColumns }: Split): Box | null {
  if (byRows) return headColumns ? cellBox(line.row, box.column) : null;
  return headRows ? cellBox(box.row, line.column) : null;
}

/** The cells under which the points of all lines stand, or null. */
function categoriesOf(body: Box, box: Box, { byRows, headRows, headColumns }: Split): Box | null {
  if (byRows) return headRows ? { ...body, row: box.row, rows: 1 } : null;
  return headColumns ? { ...body, column: box.column, columns: 1 } : null;
}

/** The series of a chart as Excel finds them in a block of cells. */
export function firstSeries(source: ChartSource): readonly ChartSeries[] {
  const { sheet, box } = source.place;
  const split = splitOf(source);
  const body = bodyOf(box, split);
  const placed = (cells: Box | null): Place | null => cells && { sheet, box: cells };
  const categories = placed(categoriesOf(body, box, split));
  return Array.from({ length: split.byRows ? body.rows : body.columns }, (_, at) => {
    const line: Box = split.byRows
      ? { ...body, row: body.row + at, rows: 1 }
      : { ...body, column: body.column + at, columns: 1 };
    const name = placed(headOf(line, box, split)) ?? `Series${at + 1}`;
    return { ...newSeries(name), values: placed(line), categories };
  });
}
