import { composeStyles, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { isWholeColumns, isWholeRows, lastColumn, lastRow, overlap } from "../boxes";
import { storeCells, type CellRecords } from "../cells/write-cells";
import { usedBox } from "../cells/used-box";
import type { Core } from "../core";
import { accessDenied, notImplemented } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import type { CellStyle, Formats, SharedStyle } from "../types/format";
import type { Sheet } from "../types/sheet";
import { readBorder, sideOf, sidesOf, writeBorder } from "./borders";
import { lineFormats } from "./line-formats";
import { isDrawable, readStyle, writeStyle } from "./style-record";

/** Cells of whole rows and columns that are looked at or written: beyond them the row's or column's style counts. */
function cellsOf(core: Core, sheet: EngineSheet, box: Box): Box | null {
  if (!isWholeColumns(box) && !isWholeRows(box)) return box;
  const used = usedBox(core, sheet, false);
  return used && overlap(used, box);
}

/** The looks of one sheet's cells. */
export function createFormats(core: Core, sheet: EngineSheet, owner: () => Sheet): Formats {
  /** As it is stored: what the grid draws holds highlights and number formats too, and is slow to ask for. */
  function cellStyle(row: number, column: number): Nullable<IStyleData> {
    const styles = core.engine.workbook.getWorkbook().getStyles();
    return styles.getStyleByCell(sheet.model().getCellRaw(row, column));
  }

  /** The style of cell, row and column; a table's banding is the table's, as in Excel. */
  function ownStyle(row: number, column: number): IStyleData {
    const model = sheet.model();
    return composeStyles(model.getRowStyle(row), model.getColumnStyle(column), cellStyle(row, column));
  }

  function at(row: number, column: number): CellStyle {
    const model = sheet.model();
    const custom = model.getCellRaw(row, column)?.custom;
    return {
      ...readStyle(ownStyle(row, column)),
      locked: custom?.["unlocked"] !== true,
      formulaHidden: custom?.["formulaHidden"] === true,
    };
  }

  function get(box: Box): SharedStyle {
    const cells = cellsOf(core, sheet, box) ?? { ...box, rows: 1, columns: 1 };
    const first = at(cells.row, cells.column);
    const shared: Record<string, unknown> = { ...first };
    for (let row = cells.row; row <= lastRow(cells); row += 1) {
      for (let column = cells.column; column <= lastColumn(cells); column += 1) {
        for (const [key, value] of Object.entries(at(row, column)))
          if (shared[key] !== value) shared[key] = null;
      }
    }
    return { ...first, ...shared };
  }

  function assertFormattable(): void {
    const { isProtected, options } = owner().protection;
    if (isProtected && !options.allowFormatCells) throw accessDenied();
  }

  function announce(box: Box): void {
    core.events.emit({ type: "formatChanged", origin: core.origin, sheet: owner(), box });
  }

  function storeEach(box: Box, make: (row: number, column: number) => ICellData): void {
    const records: CellRecords = {};
    for (let row = box.row; row <= lastRow(box); row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = box.column; column <= lastColumn(box); column += 1) line[column] = make(row, column);
      records[row] = line;
    }
    storeCells(core, sheet.id, records);
  }

  function customOf(row: number, column: number, { locked, formulaHidden }: Partial<CellStyle>): ICellData {
    if (locked === undefined && formulaHidden === undefined) return {};
    const before = at(row, column);
    const isLocked = locked ?? before.locked;
    return { custom: { unlocked: !isLocked, formulaHidden: formulaHidden ?? before.formulaHidden } };
  }

  function setLines(box: Box, style: IStyleData): void {
    const facade = sheet.facade();
    const kept = sheet.kept(box);
    if (!kept) return;
    core.change(() => {
      if (isWholeColumns(box)) {
        for (let column = kept.column; column <= lastColumn(kept); column += 1) {
          const before = sheet.model().getColumnStyle(column);
          facade.setColumnDefaultStyle(column, { ...before, ...style });
        }
        return;
      }
      for (let row = kept.row; row <= lastRow(kept); row += 1) {
        facade.setRowDefaultStyle(row, { ...sheet.model().getRowStyle(row), ...style });
      }
    });
  }

  function set(box: Box, style: Partial<CellStyle>): void {
    assertFormattable();
    if (!isDrawable(style)) throw notImplemented("this alignment");
    const record = writeStyle(style);
    if (isWholeColumns(box) || isWholeRows(box)) setLines(box, record);
    else sheet.makeRoom(box);
    const cells = cellsOf(core, sheet, box);
    if (cells) storeEach(cells, (row, column) => ({ s: record, ...customOf(row, column, style) }));
    announce(box);
  }

  return {
    get,
    at,
    set,
    border: (box, edge) => {
      const row = edge === "EdgeBottom" ? lastRow(box) : box.row;
      const column = edge === "EdgeRight" ? lastColumn(box) : box.column;
      return readBorder(cellStyle(row, column)?.bd?.[sideOf(edge)]);
    },
    setBorder: (box, edge, border) => {
      assertFormattable();
      sheet.makeRoom(box);
      storeEach(box, (row, column) => {
        const sides = sidesOf(edge, box, [row, column]);
        return sides.length > 0 ? { s: { bd: writeBorder(border, sides) } } : {};
      });
      announce(box);
    },
    ...lineFormats(core, sheet, owner),
  };
}
