import type { Cell } from "../../src/kit/cell";
import { columnIndex } from "../../src/kit/columnLetters";
import type { SheetPlan } from "../../src/schema/plan";

function corner(address: string): readonly [column: number, row: number] {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  return [columnIndex(letters), Number(row)];
}

/** What a plan writes into one cell: its formula, else its value; null when it writes nothing there. */
export function plannedCell({ cells, formulas }: SheetPlan, address: string): Cell | null {
  const [column, row] = corner(address);
  for (const block of [...formulas, ...cells]) {
    const [left, top] = corner(block.address);
    const cell = block.cells[row - top]?.[column - left];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}
