import { PALETTE } from "../palette";
import { oneCell, type PagePart } from "./pagePart";

/** A text of any length with its label, or across the page where the label is ""; `length` in characters says how many rows of print it needs. */
export interface LongText {
  readonly label: string;
  readonly formula: string;
  readonly length: number;
}

/** How many characters stand in one row of print beside a label. */
const PER_ROW = 92;
/** A text takes no more than this, so that the page stays one page. */
const MOST_ROWS = 6;
const ROW_PIXELS = 17;
const PADDING = 4;

/** Between a heading's line and the first text. */
const GAP_PIXELS = 4;

/** Texts under each other, wrapped beside their labels. */
export function textsPart(texts: readonly LongText[]): PagePart {
  return (top) => {
    const placed = texts.map((text, index) => ({ text, row: top + 1 + index }));
    const values = placed.map(({ row, text }) => `${startOf(text)}${String(row)}:M${String(row)}`);
    const labelled = placed.filter(({ text }) => text.label !== "");
    return {
      lines: [
        { pixels: GAP_PIXELS },
        ...texts.map(({ length }) => ({ pixels: PADDING + ROW_PIXELS * printedRows(length) })),
      ],
      cells: labelled.map(({ row, text }) => oneCell("B", row, text.label)),
      formulas: placed.map(({ row, text }) => oneCell(startOf(text), row, text.formula)),
      styles: [
        ...labelled.map(({ row }) => ({
          address: `B${String(row)}`,
          style: { color: PALETTE.sub, valign: "Top" } as const,
        })),
        { address: values.join(","), style: { isWrapped: true, valign: "Top", align: "Left" } },
      ],
      formats: [],
      merged: values,
    };
  };
}

function printedRows(length: number): number {
  return Math.min(MOST_ROWS, Math.max(1, Math.ceil(length / PER_ROW)));
}

function startOf({ label }: LongText): string {
  return label === "" ? "B" : "D";
}
