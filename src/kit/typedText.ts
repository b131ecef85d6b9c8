import type { Cell } from "./cell";

/** Characters with which a typed text would become a formula, and the apostrophe that itself says "text follows". */
const MARKS = /^[=+\-@']/;

/** A cell's value so that Excel keeps it as it is: a text from outside never becomes a formula. */
export function typedText(cell: Cell): Cell {
  return typeof cell === "string" && MARKS.test(cell) ? `'${cell}` : cell;
}
