import type { Cell, Grid } from "../kit/cell";
import { columnIndex } from "../kit/columnLetters";
import type { CellBlock } from "../schema/plan";

/** The blocks with null for every cell that stands already as it is planned; blocks that stand wholly are left out. */
export function differingCells(blocks: readonly CellBlock[], page: Grid): readonly CellBlock[] {
  return blocks.map((block) => differing(block, page)).filter(({ cells }) => cells.some(hasCell));
}

/** The page is given from its first cell. */
function differing({ address, cells }: CellBlock, page: Grid): CellBlock {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  const [top, left] = [Number(row) - 1, columnIndex(letters)];
  return {
    address,
    cells: cells.map((line, y) =>
      line.map((cell, x) => (isStanding(cell, page[top + y]?.[left + x]) ? null : cell)),
    ),
  };
}

/** The apostrophe of a planned text says only that text follows. */
function isStanding(planned: Cell | null, found: Cell | undefined): boolean {
  const isMarked = typeof planned === "string" && planned.startsWith("'");
  return planned === found || (isMarked && planned.slice(1) === found);
}

function hasCell(line: readonly (Cell | null)[]): boolean {
  return line.some((cell) => cell !== null);
}
