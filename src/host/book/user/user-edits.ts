import type { ICellData } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { cellBox } from "../boxes";
import { around } from "../boxes";
import type { Box } from "../types/box";

/** What one engine step of the user touched. */
export interface TouchedCells {
  /** Around all cells whose contents changed, or null. */
  readonly contents: Box | null;
  /** Around all cells whose looks alone changed, or null. */
  readonly looks: Box | null;
}

const CONTENT_KEYS = ["v", "f", "p", "si"] as const;

/** A cell that is given as null loses everything. */
function hasContents(cell: ICellData | null): boolean {
  return cell === null || CONTENT_KEYS.some((key) => key in cell);
}

/** Each cell of a step; null where it is emptied. */
export function eachCell(
  { cellValue }: ISetRangeValuesMutationParams,
  visit: (row: number, column: number, cell: ICellData | null) => void,
): void {
  for (const row of Object.keys(cellValue ?? {}).map(Number)) {
    for (const column of Object.keys(cellValue?.[row] ?? {}).map(Number)) {
      const cell = cellValue?.[row]?.[column];
      if (cell !== undefined) visit(row, column, cell);
    }
  }
}

/** The boxes around what a step touched. */
export function touchedCells(step: ISetRangeValuesMutationParams): TouchedCells {
  let contents: Box | null = null;
  let looks: Box | null = null;
  eachCell(step, (row, column, cell) => {
    const box = cellBox(row, column);
    if (hasContents(cell)) contents = contents ? around(contents, box) : box;
    else looks = looks ? around(looks, box) : box;
  });
  return { contents, looks };
}
