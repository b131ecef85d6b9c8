import { lastColumn, lastRow } from "../boxes";
import type { SheetPart } from "../sheets/sheet-part";
import type { Formats } from "../types/format";
import { readBorder, sideOf } from "./borders";
import { columnFormats } from "./column-formats";
import { cellStyle, sharedStyle, styleAt } from "./read-styles";
import { rowFormats } from "./row-formats";
import { writeBorders, writeStyles } from "./write-styles";

/** The looks of one sheet's cells. */
export function createFormats(part: SheetPart): Formats {
  return {
    get: (box) => sharedStyle(part, box),
    at: (row, column) => styleAt(part, row, column),
    set: (box, style) => writeStyles(part, box, style),
    border: (box, edge) => {
      const row = edge === "EdgeBottom" ? lastRow(box) : box.row;
      const column = edge === "EdgeRight" ? lastColumn(box) : box.column;
      return readBorder(cellStyle(part, row, column)?.bd?.[sideOf(edge)]);
    },
    setBorder: (box, edge, border) => writeBorders(part, box, { edge, border }),
    ...columnFormats(part),
    ...rowFormats(part),
  };
}
