import { columnIndex } from "../../kit/columnLetters";
import type { Cell } from "../../kit/cell";
import type { CellBlock } from "../plan";

/** A cell of a block with its place, counted from 0. */
interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a block one by one; those that it leaves alone are not among them. */
export function placedCells({ address, cells }: CellBlock): readonly PlacedCell[] {
  const [, letters = "A", number = "1"] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  const [top, left] = [Number(number) - 1, columnIndex(letters)];
  return cells.flatMap((row, at) =>
    row.flatMap((cell, index) => (cell === null ? [] : [{ row: top + at, column: left + index, cell }])),
  );
}
