import type { Cell } from "../../kit/cell";

/** Texts that Excel could read as something else: those with a digit, logical values, errors. */
const READABLE = /^(?!').*\d|^#|^(?:true|false)$/i;

/** A typed text so that Excel keeps it as text whatever the format of the cell it lands in. */
export function plainText(cell: Cell): Cell {
  return typeof cell === "string" && READABLE.test(cell) ? `'${cell}` : cell;
}
