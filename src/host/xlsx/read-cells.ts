import type { Cell as FileCell, CellValue, Worksheet } from "@cj-tech-master/excelts";
import type { Cell } from "../../kit/cell";
import { type DateSystem, toSheet } from "../../kit/dateSystem";
import { parseAddress } from "../book/address";
import { isErrorText } from "../book/cells/error-text";
import { parseInput } from "../book/cells/parse-input";
import type { Box } from "../book/types/box";
import type { Input } from "../book/types/cells";
import { undisguised } from "./hard-characters";
import { fromFileFormula } from "./file-formula";

/** What a sheet of a file holds in its cells, from A1 on. */
export interface FileContent {
  readonly box: Box;
  /** Values and formulas as one types them; null where the cell is blank or shows a part of a spill. */
  readonly cells: readonly (readonly Input[])[];
}

/** Reads the values and formulas of a sheet; null when it is empty. */
export function readContent(file: Worksheet): FileContent | null {
  const { rowCount, columnCount } = file;
  if (rowCount === 0 || columnCount === 0) return null;
  const box: Box = { row: 0, column: 0, rows: rowCount, columns: columnCount };
  const cells: Input[][] = Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, () => null),
  );
  const spilled: Box[] = [];
  const dates = file.workbook.properties.date1904 ? 1904 : 1900;
  file.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const formula = formulaOf(cell, spilled);
      const input =
        formula === null ? inputFrom(cell.value, dates) : fromFileFormula(formula, showsName(cell.value));
      put(cells, { row: rowNumber - 1, column: columnNumber - 1 }, input);
    });
  });
  for (const spill of spilled) blankSpill(cells, spill);
  return { box, cells };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function put(cells: Input[][], { row, column }: Place, input: Input): void {
  const line = cells[row];
  if (line) line[column] = input;
}

/** The stored formula of a cell; remembers the box of an array that spills. */
function formulaOf(cell: FileCell, spilled: Box[]): string | null {
  const { value } = cell;
  if (typeof value !== "object" || value === null) return null;
  if ("shareType" in value) {
    const reach = parseAddress(value.ref);
    if (reach) spilled.push(reach);
  }
  if ("formula" in value && value.formula) return value.formula;
  return "sharedFormula" in value ? (cell.formula ?? null) : null;
}

function showsName(value: CellValue): boolean {
  if (typeof value !== "object" || value === null || !("result" in value)) return false;
  const { result } = value;
  return typeof result === "object" && "error" in result && result.error === "#NAME?";
}

/** Leaves the first cell, which holds the formula. */
function blankSpill(cells: Input[][], spill: Box): void {
  for (let row = spill.row; row < spill.row + spill.rows; row += 1) {
    for (let column = spill.column; column < spill.column + spill.columns; column += 1) {
      if (row !== spill.row || column !== spill.column) put(cells, { row, column }, null);
    }
  }
}

/** A file's value as it is typed into a cell: a text that would turn into something else gets Excel's apostrophe. */
function inputFrom(value: CellValue, dates: DateSystem): Input {
  if (typeof value === "object" && value !== null && "error" in value) return value.error;
  const plain = plainValue(value, dates);
  const wouldTurn =
    typeof plain === "string" &&
    (/^[=']/.test(plain) || isErrorText(plain) || parseInput(plain, dates).value !== plain);
  return wouldTurn ? `'${plain}` : plain;
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A day is kept as its number, counted from where the file counts. */
function plainValue(value: CellValue, dates: DateSystem): Cell | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return toSheet((value.getTime() - DAY_ZERO) / DAY, dates);
  if (typeof value === "string") return undisguised(value);
  if (typeof value !== "object") return value;
  if ("richText" in value) return undisguised(value.richText.map(({ text }) => text).join(""));
  if ("hyperlink" in value) return undisguised(value.text);
  return "checkbox" in value ? value.checkbox : null;
}
