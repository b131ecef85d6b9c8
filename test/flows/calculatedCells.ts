import type { Cell } from "../../src/kit/cell";

/** A cell that a formula works out, its own or one that spills into it, counted from 0. */
interface CalculatedCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: Cell;
}

type Sheet = (typeof excelHost.book.sheets.items)[number];
type Box = ReturnType<Sheet["cells"]["spills"]>[number];

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

function ownCells({ cells }: Sheet): readonly CalculatedCell[] {
  const used = cells.used(false);
  if (!used) return [];
  const values = cells.values(used);
  return cells.formulas(used).flatMap((line, row) =>
    line.flatMap((formula, column): readonly CalculatedCell[] => {
      if (!isFormula(formula)) return [];
      const value = values[row]?.[column] ?? "";
      return [{ row: used.row + row, column: used.column + column, formula, value }];
    }),
  );
}

/** What a formula spills into, without its own cell. */
function spilledCells({ cells }: Sheet, box: Box): readonly CalculatedCell[] {
  const formula = cells.formulas({ ...box, rows: 1, columns: 1 })[0]?.[0];
  if (!isFormula(formula)) return [];
  return cells
    .values(box)
    .flatMap((line, row) =>
      line.map((value, column) => ({ row: box.row + row, column: box.column + column, formula, value })),
    )
    .slice(1);
}

/** Every cell of the workbook that a formula works out, by sheet. */
export function calculatedCells(): Readonly<Record<string, readonly CalculatedCell[]>> {
  return Object.fromEntries(
    excelHost.book.sheets.items.map((sheet) => [
      sheet.name,
      [...ownCells(sheet), ...sheet.cells.spills().flatMap((box) => spilledCells(sheet, box))],
    ]),
  );
}
