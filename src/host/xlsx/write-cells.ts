import type { CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import type { Cell } from "../../kit/cell";
import { formatAddress } from "../book/address";
import type { Box } from "../book/types/box";
import type { ValueType } from "../book/types/cells";
import type { Sheet } from "../book/types/sheet";
import { maySpill, toFileFormula } from "./file-formula";
import { disguised } from "./hard-characters";
import { looksOf } from "./looks-of";

/** Errors that a file can hold; any other, such as #BUSY!, is stored as #N/A until Excel calculates it. */
const FILE_ERRORS = [
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
] as const;

/** Writes values, formulas and looks of every cell that has any. */
export function writeCells(sheet: Sheet, file: Worksheet): void {
  const used = sheet.cells.used(false);
  if (!used) return;
  const content = readContent(sheet, used);
  const looks = looksOf(sheet);
  for (let row = 0; row < used.rows; row += 1) {
    for (let column = 0; column < used.columns; column += 1) {
      const cell = file.getCell(used.row + row + 1, used.column + column + 1);
      cell.style = looks(used.row + row, used.column + column, content.formats[row]?.[column] ?? "General");
      cell.value = content.at(row, column);
    }
  }
}

interface Content {
  readonly formats: readonly (readonly string[])[];
  /** What the file stores in a cell of the box; null for a blank one. */
  at(row: number, column: number): CellValueInput;
}

function readContent({ cells }: Sheet, used: Box): Content {
  const values = cells.values(used);
  const types = cells.valueTypes(used);
  const stored = storedFormulas();
  return {
    formats: cells.numberFormats(used),
    at(row, column) {
      const result = fileValue(values[row]?.[column] ?? "", types[row]?.[column] ?? "Empty");
      const place = { row: used.row + row, column: used.column + column };
      const formula = cells.fileFormula(place.row, place.column);
      if (formula === null) return result;
      const { text, spills } = stored(formula);
      const spill = cells.spillFrom(place.row, place.column) ?? (spills ? oneCell(place) : null);
      return fileFormulaValue({ text, result, spill });
    },
  };
}

interface StoredFormula {
  readonly text: string;
  readonly spills: boolean;
}

/** Translates formulas, each text once: a computed column says the same in every row. */
function storedFormulas(): (formula: string) => StoredFormula {
  const known = new Map<string, StoredFormula>();
  return (formula) => {
    const met = known.get(formula);
    if (met) return met;
    const made = { text: toFileFormula(formula), spills: maySpill(formula) };
    known.set(formula, made);
    return made;
  };
}

function oneCell({ row, column }: { readonly row: number; readonly column: number }): Box {
  return { row, column, rows: 1, columns: 1 };
}

interface Formula {
  readonly text: string;
  readonly result: FileValue;
  readonly spill: Box | null;
}

function fileFormulaValue({ text, result, spill }: Formula): CellValueInput {
  const stored = { formula: text, result: result ?? "" };
  if (!spill) return stored;
  return { ...stored, shareType: "array", ref: formatAddress(spill), isDynamicArray: true };
}

type FileError = (typeof FILE_ERRORS)[number];
type FileValue = Cell | { readonly error: FileError } | null;

function fileValue(value: Cell, type: ValueType): FileValue {
  if (type === "Empty") return null;
  if (type !== "Error") return typeof value === "string" ? disguised(value) : value;
  return { error: FILE_ERRORS.find((error) => error === value) ?? "#N/A" };
}
