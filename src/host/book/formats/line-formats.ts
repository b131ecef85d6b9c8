import { SetWorksheetColWidthMutation } from "@univerjs/sheets";
import type { Core } from "../core";
import { accessDenied } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import { SHEET_COLUMNS, SHEET_ROWS } from "../types/box";
import type { Formats } from "../types/format";
import type { ProtectionOptions } from "../types/protection";
import type { Sheet } from "../types/sheet";

const POINTS_PER_PIXEL = 0.75;
/** Rough width of a character of the default font, and the cell's padding, in points. */
const CHARACTER = 5.25;
const PADDING = 9;
const NARROWEST = 6.75;

type LineFormats = Omit<Formats, "get" | "at" | "set" | "border" | "setBorder">;

function pixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

/** Sizes and visibility of rows and columns. */
export function lineFormats(core: Core, sheet: EngineSheet, owner: () => Sheet): LineFormats {
  function change(permission: keyof ProtectionOptions, work: () => unknown): void {
    const { isProtected, options } = owner().protection;
    if (isProtected && !options[permission]) throw accessDenied();
    core.change(work);
  }

  function roomForColumns(column: number, columns: number): number {
    const count = Math.min(columns, SHEET_COLUMNS - column);
    const isWhole = column === 0 && count >= SHEET_COLUMNS;
    if (isWhole) return sheet.model().getColumnCount();
    sheet.makeRoom({ row: 0, column, rows: 1, columns: count });
    return count;
  }

  function roomForRows(row: number, rows: number): number {
    const count = Math.min(rows, SHEET_ROWS - row);
    if (row === 0 && count >= SHEET_ROWS) return sheet.model().getRowCount();
    sheet.makeRoom({ row, column: 0, rows: count, columns: 1 });
    return count;
  }

  /** The engine's own command would measure the height of every row anew; Excel leaves heights alone. */
  function setWidths(column: number, columns: number, points: number): void {
    const endColumn = column + columns - 1;
    const range = { startRow: 0, endRow: sheet.model().getRowCount() - 1, startColumn: column, endColumn };
    core.engine.run(SetWorksheetColWidthMutation.id, {
      unitId: core.engine.workbookId,
      subUnitId: sheet.id,
      ranges: [range],
      colWidth: pixels(points),
    });
  }

  /** The width of the longest text, as far as it can be told without drawing. */
  function widestText(column: number): number {
    const used = owner().cells.used(true);
    if (!used) return 0;
    const texts = owner().cells.texts({ ...used, column, columns: 1 });
    return Math.max(...texts.map(([text = ""]) => text.length));
  }

  return {
    columnWidth: (column) => sheet.model().getColumnWidth(column) * POINTS_PER_PIXEL,
    setColumnWidths: (column, columns, points) => {
      const count = roomForColumns(column, columns);
      change("allowFormatColumns", () => setWidths(column, count, points));
    },
    rowHeight: (row) => sheet.model().getRowHeight(row) * POINTS_PER_PIXEL,
    setRowHeights: (row, rows, points) => {
      const count = roomForRows(row, rows);
      change("allowFormatRows", () => sheet.facade().setRowHeightsForced(row, count, pixels(points)));
    },
    autofitColumns: (column, columns) => {
      const used = owner().cells.used(true);
      const last = Math.min(column + columns, used ? used.column + used.columns : 0);
      for (let at = column; at < last; at += 1) {
        const width = widestText(at) * CHARACTER;
        const points = Math.max(NARROWEST, width + PADDING);
        if (width > 0) change("allowFormatColumns", () => setWidths(at, 1, points));
      }
    },
    autofitRows: (row, rows) => {
      const count = roomForRows(row, rows);
      change("allowFormatRows", () => sheet.facade().setRowAutoHeight(row, count));
    },
    isColumnHidden: (column) => !sheet.model().getColVisible(column),
    setColumnsHidden: (column, columns, hidden) => {
      const count = roomForColumns(column, columns);
      const facade = sheet.facade();
      change("allowFormatColumns", () =>
        hidden ? facade.hideColumns(column, count) : facade.showColumns(column, count),
      );
    },
    isRowHidden: (row) => !sheet.model().getRowRawVisible(row),
    setRowsHidden: (row, rows, hidden) => {
      const count = roomForRows(row, rows);
      const facade = sheet.facade();
      change("allowFormatRows", () => (hidden ? facade.hideRows(row, count) : facade.showRows(row, count)));
    },
  };
}
