import { PALETTE } from "../palette";
import { FIRST, LAST, oneCell, type PagePart } from "./pagePart";

/** A part's heading: its words over a line, and a small note at the right, plain or an Excel formula. */
export interface Heading {
  readonly title: string;
  readonly side?: string;
  /** The number format of the note. */
  readonly format?: string;
}

/** The row of a heading. */
export function headingPart({ title, side = "", format }: Heading): PagePart {
  return (top) => {
    const at = String(top);
    const note = side === "" ? [] : [oneCell(LAST, top, side)];
    const isFormula = side.startsWith("=");
    return {
      lines: [{ pixels: 26, style: { valign: "Bottom" } }],
      cells: [oneCell(FIRST, top, title), ...(isFormula ? [] : note)],
      formulas: isFormula ? note : [],
      styles: [
        { address: `${FIRST}${at}:${LAST}${at}`, style: { line: PALETTE.ink } },
        { address: `${FIRST}${at}`, style: { size: 11, isBold: true } },
        { address: `${LAST}${at}`, style: { size: 9, color: PALETTE.sub, align: "Right" } },
      ],
      formats: format === undefined ? [] : [{ address: `${LAST}${at}`, codes: format }],
      merged: [],
    };
  };
}
