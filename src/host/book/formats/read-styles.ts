import { composeStyles, type IStyleData, type Nullable } from "@univerjs/core";
import { lastColumn, lastRow } from "../boxes";
import type { SheetPart } from "../sheets/sheet-part";
import type { Box } from "../types/box";
import type { CellStyle, SharedStyle } from "../types/format";
import { storedCells } from "./stored-cells";
import { readStyle } from "./style-record";

/** As it is stored: what the grid draws holds highlights and number formats too, and is slow to ask for. */
export function cellStyle({ core, sheet }: SheetPart, row: number, column: number): Nullable<IStyleData> {
  const styles = core.engine.workbook.getWorkbook().getStyles();
  return styles.getStyleByCell(sheet.model().getCellRaw(row, column));
}

/** The style of cell, row and column; a table's banding is the table's, as in Excel. */
function ownStyle(part: SheetPart, row: number, column: number): IStyleData {
  const model = part.sheet.model();
  return composeStyles(model.getRowStyle(row), model.getColumnStyle(column), cellStyle(part, row, column));
}

/** The whole style of one cell, its locks included. */
export function styleAt(part: SheetPart, row: number, column: number): CellStyle {
  const custom = part.sheet.model().getCellRaw(row, column)?.custom;
  return {
    ...readStyle(ownStyle(part, row, column)),
    locked: custom?.["unlocked"] !== true,
    formulaHidden: custom?.["formulaHidden"] === true,
  };
}

function keepAlike(shared: Record<string, unknown>, style: CellStyle): void {
  for (const [key, value] of Object.entries(style)) if (shared[key] !== value) shared[key] = null;
}

/** What the styles of all cells of a box have in common; null where they differ. */
export function sharedStyle(part: SheetPart, box: Box): SharedStyle {
  const cells = storedCells(part, box) ?? { ...box, rows: 1, columns: 1 };
  const first = styleAt(part, cells.row, cells.column);
  const shared: Record<string, unknown> = { ...first };
  for (let row = cells.row; row <= lastRow(cells); row += 1) {
    for (let column = cells.column; column <= lastColumn(cells); column += 1) {
      keepAlike(shared, styleAt(part, row, column));
    }
  }
  return { ...first, ...shared };
}
