import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "./types/box";

/** The letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of its letters. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function between(first: readonly [number, number], last: readonly [number, number]): Box | null {
  const row = Math.min(first[0], last[0]);
  const column = Math.min(first[1], last[1]);
  const lastRow = Math.max(first[0], last[0]);
  const lastColumn = Math.max(first[1], last[1]);
  if (row < 0 || lastRow >= SHEET_ROWS || lastColumn >= SHEET_COLUMNS) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The box of an address without a sheet (`B2`, `$A$1:C3`, `A:C`, `2:4`), or null. */
export function parseAddress(address: string): Box | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return between([Number(row) - 1, columnOf(column)], [Number(lastRow) - 1, columnOf(lastColumn)]);
  }
  const columns = COLUMNS.exec(address);
  if (columns) return between([0, columnOf(columns[1] ?? "")], [SHEET_ROWS - 1, columnOf(columns[2] ?? "")]);
  const rows = ROWS.exec(address);
  return rows && between([Number(rows[1]) - 1, 0], [Number(rows[2]) - 1, SHEET_COLUMNS - 1]);
}

/** The address of a box without its sheet, as Excel writes it. */
export function formatAddress(box: Box): string {
  const first = columnLetters(box.column);
  const last = columnLetters(box.column + box.columns - 1);
  if (box.rows >= SHEET_ROWS && box.columns >= SHEET_COLUMNS) return `1:${SHEET_ROWS}`;
  if (box.rows >= SHEET_ROWS) return `${first}:${last}`;
  if (box.columns >= SHEET_COLUMNS) return `${box.row + 1}:${box.row + box.rows}`;
  const start = `${first}${box.row + 1}`;
  return box.rows === 1 && box.columns === 1 ? start : `${start}:${last}${box.row + box.rows}`;
}

/** A sheet's name as it stands before the `!` of an address, quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*$/.test(name) && parseAddress(name) === null;
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My sheet'!A1` into the sheet's name and the rest; the name is null where none is written. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: null, rest: address };
  const written = address.slice(0, bang);
  const isQuoted = written.length > 1 && written.startsWith("'") && written.endsWith("'");
  const sheet = isQuoted ? written.slice(1, -1).replace(/''/g, "'") : written;
  return { sheet, rest: address.slice(bang + 1) };
}
