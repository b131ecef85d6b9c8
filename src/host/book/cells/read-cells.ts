import type { Cell } from "../../../kit/cell";
import { matrix } from "../boxes";
import type { Core } from "../core";
import type { FormulaStyle } from "../formula/to-excel";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import type { Cells, ValueType } from "../types/cells";
import { cellText } from "./cell-text";
import { numberFormatOf } from "./number-format";

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!)$/;

/** Excel's name of a value's type. */
export function valueType(value: Cell): ValueType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return ERROR.test(value) ? "Error" : "String";
}

/** The parts of `Cells` that only read. */
export type CellReading = Pick<
  Cells,
  "values" | "formulas" | "texts" | "valueTypes" | "numberFormats" | "fileFormula"
>;

/** Reads one sheet; cells beyond what the engine keeps are blank. */
export function readCells(core: Core, sheet: EngineSheet): CellReading {
  const { cells } = core.engine;

  function value(row: number, column: number): Cell {
    return cells.value({ sheetId: sheet.id, row, column });
  }

  function type(row: number, column: number): ValueType {
    const found = valueType(value(row, column));
    const isText = found === "Error" && cells.isText({ sheetId: sheet.id, row, column });
    return isText ? "String" : found;
  }

  function formula(row: number, column: number, style: FormulaStyle): string | null {
    const place = { sheetId: sheet.id, row, column };
    const stored = cells.formula(place);
    return stored && core.tables.excelFormula(stored, place, style);
  }

  function text(row: number, column: number): string {
    return cellText(value(row, column), numberFormatOf(sheet.model(), row, column), core.engine.dates.system);
  }

  return {
    values: (box) => matrix(box, value),
    formulas: (box) => matrix(box, (row, column) => formula(row, column, "bar") ?? value(row, column)),
    texts: (box) => matrix(box, text),
    valueTypes: (box) => matrix(box, type),
    numberFormats: (box: Box) => matrix(box, (row, column) => numberFormatOf(sheet.model(), row, column)),
    fileFormula: (row, column) => formula(row, column, "file"),
  };
}
