import { columnLetters, quoteSheetName } from "./address";
import { isWholeColumns, isWholeRows } from "./boxes";
import type { Place } from "./types/name";

/** The formula that points at a place with fixed rows and columns: `=Pipeline!$A$2:$A$9`. */
export function absoluteFormula({ sheet, box }: Place): string {
  const [left, right] = [columnLetters(box.column), columnLetters(box.column + box.columns - 1)];
  const [top, bottom] = [box.row + 1, box.row + box.rows];
  const prefix = `=${quoteSheetName(sheet.name)}!`;
  if (isWholeColumns(box)) return `${prefix}$${left}:$${right}`;
  if (isWholeRows(box)) return `${prefix}$${top}:$${bottom}`;
  const first = `${prefix}$${left}$${top}`;
  return box.rows === 1 && box.columns === 1 ? first : `${first}:$${right}$${bottom}`;
}
