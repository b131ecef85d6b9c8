import { BooleanNumber } from "@univerjs/core";
import type { SheetPart } from "../sheets/sheet-part";
import { SHEET_ROWS } from "../types/box";
import type { Formats } from "../types/format";
import { changeLines, pixels, POINTS_PER_PIXEL, type Lines } from "./change-lines";

type RowFormats = Pick<
  Formats,
  "rowHeight" | "isRowHeightSet" | "setRowHeights" | "autofitRows" | "isRowHidden" | "setRowsHidden"
>;

/** How many of the rows there are, with room made for them; of all rows only those that the engine keeps. */
function roomForRows({ sheet }: SheetPart, { at, count }: Lines): number {
  const rows = Math.min(count, SHEET_ROWS - at);
  if (at === 0 && rows >= SHEET_ROWS) return sheet.model().getRowCount();
  sheet.makeRoom({ row: at, column: 0, rows, columns: 1 });
  return rows;
}

/** Heights and visibility of rows. */
export function rowFormats(part: SheetPart): RowFormats {
  const { sheet } = part;
  return {
    rowHeight: (row) => sheet.model().getRowHeight(row) * POINTS_PER_PIXEL,
    isRowHeightSet: (row) => sheet.model().getRowManager().getRow(row)?.ia === BooleanNumber.FALSE,
    setRowHeights: (at, rows, points) => {
      const count = roomForRows(part, { at, count: rows });
      changeLines(part, "allowFormatRows", () =>
        sheet.facade().setRowHeightsForced(at, count, pixels(points)),
      );
    },
    autofitRows: (at, rows) => {
      const count = roomForRows(part, { at, count: rows });
      changeLines(part, "allowFormatRows", () => sheet.facade().setRowAutoHeight(at, count));
    },
    isRowHidden: (row) => !sheet.model().getRowRawVisible(row),
    setRowsHidden: (at, rows, hidden) => {
      const count = roomForRows(part, { at, count: rows });
      const facade = sheet.facade();
      changeLines(part, "allowFormatRows", () =>
        hidden ? facade.hideRows(at, count) : facade.showRows(at, count),
      );
    },
  };
}
