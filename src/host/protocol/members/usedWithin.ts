import type { Box } from "../../book/types/box";
import type { Sheet } from "../../book/types/sheet";
import { isInside, overlap } from "../../book/boxes";

/** The smallest box around what is used inside a box, or undefined when nothing is. */
export function usedWithin(sheet: Sheet, box: Box, valuesOnly: boolean): Box | undefined {
  const used = sheet.cells.used(valuesOnly);
  const shared = used ? overlap(used, box) : null;
  if (!used || !shared) return undefined;
  return isInside(used, box) ? used : trimmed(sheet, shared);
}

function trimmed(sheet: Sheet, box: Box): Box | undefined {
  const filled = sheet.cells.formulas(box).map((row) => row.map((cell) => cell !== ""));
  const rows = filled.flatMap((row, index) => (row.includes(true) ? [index] : []));
  const columns = filled.flatMap((row) => row.flatMap((isFilled, index) => (isFilled ? [index] : [])));
  const [firstRow] = rows;
  const lastRow = rows.at(-1);
  if (firstRow === undefined || lastRow === undefined) return undefined;
  const firstColumn = columns.reduce((least, column) => Math.min(least, column));
  const lastColumn = columns.reduce((most, column) => Math.max(most, column));
  return {
    row: box.row + firstRow,
    column: box.column + firstColumn,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
}
