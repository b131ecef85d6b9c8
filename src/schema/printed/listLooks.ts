import { PALETTE } from "../palette";
import { FIRST, LAST, type LaidPart, linesOf } from "./pagePart";

/** The lines of a list without its words: small labels, and as many rows with a hairline below each. */
export function listLooks(top: number, rows: number): LaidPart {
  return {
    lines: [{ pixels: 18, style: { size: 9, color: PALETTE.sub } }, ...linesOf(rows, 19)],
    cells: [],
    formulas: [],
    styles: [
      { address: `${FIRST}${String(top)}:${LAST}${String(top + rows)}`, style: { line: PALETTE.line } },
    ],
    formats: [],
    merged: [],
  };
}
