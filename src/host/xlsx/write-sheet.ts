import type { Workbook, Worksheet, WorksheetState } from "@cj-tech-master/excelts";
import { formatAddress } from "../book/address";
import type { Sheet, Visibility } from "../book/types/sheet";
import type { Table } from "../book/types/table";
import { fileColor } from "./cell-style";
import { toFilePage } from "./page-setup";
import { toFileProtection } from "./sheet-protection";
import { charactersFromPoints } from "./sizes";
import { writeCells } from "./write-cells";
import { writeHighlights } from "./write-highlights";

const STATES: Readonly<Record<Visibility, WorksheetState>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Adds a sheet to the file: its tables, cells, highlights, sizes, merges, view and protection. */
export function writeSheet(sheet: Sheet, tables: readonly Table[], workbook: Workbook): void {
  const file = workbook.addWorksheet(sheet.name, {
    state: STATES[sheet.visibility],
    properties: sheet.tabColor === "" ? {} : { tabColor: fileColor(sheet.tabColor) },
    views: [view(sheet)],
    pageSetup: toFilePage(sheet.page),
  });
  // The library writes headers and totals of its own, so the cells come after the tables.
  for (const table of tables) addTable(table, file);
  writeCells(sheet, file);
  writeHighlights(sheet.highlights.items(), file);
  writeSizes(sheet, file);
  for (const box of sheet.cells.merges()) file.mergeCellsWithoutStyle(formatAddress(box));
  if (sheet.protection.isProtected) file.sheetProtection = toFileProtection(sheet.protection.options);
}

function addTable(table: Table, file: Worksheet): void {
  file.addTable({
    name: table.name,
    ref: formatAddress({ ...table.box, rows: 1, columns: 1 }),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    columns: table.columns.map(({ name }) => ({ name })),
    rows: Array.from({ length: table.body.rows }, () => []),
  });
}

function view({ freeze, showGridlines, showHeadings }: Sheet): NonNullable<Worksheet["views"][number]> {
  const shown = { showGridLines: showGridlines, showRowColHeaders: showHeadings };
  if (freeze.rows === 0 && freeze.columns === 0) return { ...shown, state: "normal" };
  return { ...shown, state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows };
}

/** Columns whose width is written even when they are empty: what one sees of a new sheet. */
const FIRST_COLUMNS = 26;

/** The height of a row in which nothing stands, in points. */
const DEFAULT_ROW_HEIGHT = 15;

function writeSizes({ cells, formats }: Sheet, file: Worksheet): void {
  const used = cells.used(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const lastColumn = Math.max(used.column + used.columns, FIRST_COLUMNS);
  for (let column = 0; column < lastColumn; column += 1) {
    const written = file.getColumn(column + 1);
    written.width = charactersFromPoints(formats.columnWidth(column));
    if (formats.isColumnHidden(column)) written.hidden = true;
  }
  for (let row = 0; row < used.row + used.rows; row += 1) {
    const written = file.getRow(row + 1);
    // without a height the reader fits the row to its text; a screen has fitted it already
    if (formats.isRowHeightSet(row)) written.height = formats.rowHeight(row);
    else if (formats.rowHeight(row) !== DEFAULT_ROW_HEIGHT) {
      Object.assign(written, { height: formats.rowHeight(row), customHeight: false });
    }
    if (formats.isRowHidden(row)) written.hidden = true;
  }
}
