import type { Box } from "../../src/host/book/types/box";
import { log } from "../../src/schema/sheets/system/log";
import type { Sheet } from "../../src/host/book/types/sheet";

/** The cells up to the last row and column that hold something: cells that were emptied again count as used. */
function filled(cells: Sheet["cells"]): Box | null {
  const used = cells.used(false);
  if (!used) return null;
  const formulas = cells.formulas(used);
  const ends = formulas.map((line) => line.findLastIndex((cell) => cell !== ""));
  return { ...used, rows: ends.findLastIndex((end) => end >= 0) + 1, columns: Math.max(...ends) + 1 };
}

/** Lines of the log are never taken back, so they are left out: of its sheet the cells down to the header and one row. */
function compared(sheet: Sheet): Box | null {
  const used = filled(sheet.cells);
  return used && sheet.name === log.name ? { ...used, rows: log.headerRow - used.row } : used;
}

/**
 * Everything that tells one state of the workbook from another: sheets with their cells, looks and rules, tables, names;
 * without the lines of the log.
 */
export function wholeWorkbook(): unknown {
  const { sheets, tables, names } = excelHost.book;
  return {
    sheets: sheets.items.map((sheet) => {
      const used = compared(sheet);
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        tabColor: sheet.tabColor,
        freeze: sheet.freeze,
        formulas: used && sheet.cells.formulas(used),
        formats: used && sheet.cells.numberFormats(used),
        widths: Array.from({ length: 30 }, (_, column) => sheet.formats.columnWidth(column)),
        validations: sheet.validations.items().map(({ rule, boxes }) => ({ rule, boxes })),
        highlights: sheet.highlights.items().map(({ rule, format, boxes }) => ({ rule, format, boxes })),
      };
    }),
    tables: tables.items.map(({ name, box, columns }) => ({
      name,
      box: name === log.table ? { ...box, rows: 0 } : box,
      columns: columns.map((column) => column.name),
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula })),
  };
}
