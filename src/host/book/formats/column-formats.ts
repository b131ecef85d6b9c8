import { SetColHiddenMutation, SetColVisibleMutation, SetWorksheetColWidthMutation } from "@univerjs/sheets";
import type { SheetPart } from "../sheets/sheet-part";
import { SHEET_COLUMNS } from "../types/box";
import type { Formats } from "../types/format";
import { changeLines, pixels, POINTS_PER_PIXEL, type Lines } from "./change-lines";

/** Rough width of a character of the default font, and the cell's padding, in points. */
const CHARACTER = 5.25;
const PADDING = 9;
const NARROWEST = 6.75;

type ColumnFormats = Pick<
  Formats,
  "columnWidth" | "setColumnWidths" | "autofitColumns" | "isColumnHidden" | "setColumnsHidden"
>;

/** How many of the columns there are, with room made for them; of all columns only those that the engine keeps. */
function roomForColumns({ sheet }: SheetPart, { at, count }: Lines): number {
  const columns = Math.min(count, SHEET_COLUMNS - at);
  if (at === 0 && columns >= SHEET_COLUMNS) return sheet.model().getColumnCount();
  sheet.makeRoom({ row: 0, column: at, rows: 1, columns });
  return columns;
}

/** The engine's own command would measure the height of every row anew; Excel leaves heights alone. */
function setWidths({ core, sheet }: SheetPart, { at, count }: Lines, points: number): void {
  const endRow = sheet.model().getRowCount() - 1;
  core.engine.run(SetWorksheetColWidthMutation.id, {
    unitId: core.engine.workbookId,
    subUnitId: sheet.id,
    ranges: [{ startRow: 0, endRow, startColumn: at, endColumn: at + count - 1 }],
    colWidth: pixels(points),
  });
}

/** The engine's own command would also move the user's selection. */
function setHidden({ core, sheet }: SheetPart, { at, count }: Lines, hidden: boolean): void {
  const endRow = sheet.model().getRowCount() - 1;
  core.engine.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, {
    unitId: core.engine.workbookId,
    subUnitId: sheet.id,
    ranges: [{ startRow: 0, endRow, startColumn: at, endColumn: at + count - 1 }],
  });
}

/** The width of the longest text in points, as far as it can be told without drawing. */
function widestText({ owner }: SheetPart, column: number): number {
  const { cells } = owner();
  const used = cells.used(true);
  if (!used) return 0;
  const texts = cells.texts({ ...used, column, columns: 1 });
  return Math.max(...texts.map(([text = ""]) => text.length)) * CHARACTER;
}

function autofitColumns(part: SheetPart, { at, count }: Lines): void {
  const used = part.owner().cells.used(true);
  const end = Math.min(at + count, used ? used.column + used.columns : 0);
  for (let column = at; column < end; column += 1) {
    const width = widestText(part, column);
    const points = Math.max(NARROWEST, width + PADDING);
    if (width > 0)
      changeLines(part, "allowFormatColumns", () => setWidths(part, { at: column, count: 1 }, points));
  }
}

/** Widths and visibility of columns. */
export function columnFormats(part: SheetPart): ColumnFormats {
  const { sheet } = part;
  return {
    columnWidth: (column) => sheet.model().getColumnWidth(column) * POINTS_PER_PIXEL,
    setColumnWidths: (at, columns, points) => {
      const count = roomForColumns(part, { at, count: columns });
      changeLines(part, "allowFormatColumns", () => setWidths(part, { at, count }, points));
    },
    autofitColumns: (at, count) => autofitColumns(part, { at, count }),
    isColumnHidden: (column) => !sheet.model().getColVisible(column),
    setColumnsHidden: (at, columns, hidden) => {
      const count = roomForColumns(part, { at, count: columns });
      changeLines(part, "allowFormatColumns", () => setHidden(part, { at, count }, hidden));
    },
  };
}
