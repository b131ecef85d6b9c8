/** One cell's value as Excel gives it; a blank cell is the empty text. Dates are serials, errors are texts such as `#N/A`. */
export type Cell = string | number | boolean;

/** Rows × columns of cells. */
export type Grid = readonly (readonly Cell[])[];

/** Blank means nothing but white space: the number 0 and `false` are values. */
export function isBlank(cell: Cell | null | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
