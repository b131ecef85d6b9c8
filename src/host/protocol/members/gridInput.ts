import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "../../book/types/box";
import type { Input, Matrix } from "../../book/types/cells";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { isList } from "../wireShape";
import { wireText } from "./wireText";

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** What an add-in assigns to `values` and the like: one input for all cells, or one for each. */
export type GridInput<T> = { readonly all: T } | { readonly each: Matrix<T> };

/** Reads an assigned value: a scalar or a 1 × 1 array fills the box, any other array must have its size. */
export function readGrid<T>(value: Wire, box: Box, readOne: (one: Wire) => T): GridInput<T> {
  if (!isList(value)) return { all: readOne(value) };
  const rows = value.map((row) => (isList(row) ? row : [row]));
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return { all: readOne(first[0] ?? null) };
  if (rows.length !== box.rows || rows.some((row) => row.length !== box.columns)) {
    throw new RichError("InvalidArgument", WRONG_SIZE);
  }
  return { each: rows.map((row) => row.map(readOne)) };
}

/** A cell's input: null leaves the cell as it is. */
export function readInput(value: Wire): Input {
  if (value !== null && typeof value === "object") throw new RichError("InvalidArgument");
  return value;
}

export function readText(value: Wire): string | null {
  return value === null ? null : wireText(value);
}

/** Whole rows and columns are too large to give or take their cells one by one. */
export function isUnbounded(box: Box): boolean {
  return box.rows >= SHEET_ROWS || box.columns >= SHEET_COLUMNS;
}
