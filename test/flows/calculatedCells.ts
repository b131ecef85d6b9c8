import type { Cell } from "../../src/kit/cell";

/** A formula with its value, by its cell counted from 0. */
interface CalculatedCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: Cell;
}

type Sheet = (typeof excelHost.book.sheets.items)[number];

function cellsOf({ cells }: Sheet): readonly CalculatedCell[] {
  const used = cells.used(false);
  if (!used) return [];
  const values = cells.values(used);
  return cells.formulas(used).flatMap((line, row) =>
    line.flatMap((formula, column): readonly CalculatedCell[] => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const value = values[row]?.[column] ?? "";
      return [{ row: used.row + row, column: used.column + column, formula, value }];
    }),
  );
}

/** Every formula of the workbook with its value, by sheet. */
export function calculatedCells(): Readonly<Record<string, readonly CalculatedCell[]>> {
  return Object.fromEntries(excelHost.book.sheets.items.map((sheet) => [sheet.name, cellsOf(sheet)]));
}
