import { columnIndex, columnLetters } from "../../../kit/columnLetters";
import { PALETTE } from "../../palette";
import type { PagePart } from "../../plan";
import { rowsOf } from "./rowsOf";

/** The shown columns of both sides of the page, and the folded ones in which each finds its rows. */
export const SIDES = {
  left: { first: "B", last: "G" },
  right: { first: "I", last: "N" },
} as const;

export type Side = keyof typeof SIDES;

/** What stands over a block: its title, a note at the right, plain or an Excel formula, and a label for each column. */
export interface Frame {
  readonly side: Side;
  readonly title: string;
  readonly note?: string;
  /** From the side's first column on; null leaves a column without. */
  readonly labels: readonly (string | null)[];
}

/** Rows of a block before its first line: head and labels. */
export const HEAD_ROWS = 2;

/** Where a block stands: the row of its head, and how many lines it has. */
export interface Place {
  readonly top: number;
  readonly rows: number;
}

/** A block with its head, labels and hairlines; formulas among head and labels are worked out. */
export function framed(frame: Frame, { top, rows }: Place, content: PagePart): PagePart {
  const { side, title, note, labels } = frame;
  const { first, last } = SIDES[side];
  const whole = `${first}:${last}`;
  const right = columnLetters(columnIndex(first) + labels.length - 1);
  return {
    ...content,
    formulas: [
      { address: rowsOf(first, top), cells: [[title]] },
      ...(note === undefined ? [] : [{ address: rowsOf(last, top), cells: [[note]] }]),
      { address: rowsOf(`${first}:${right}`, top + 1), cells: [labels] },
      ...(content.formulas ?? []),
    ],
    styles: [
      { address: rowsOf(whole, top), style: { valign: "Bottom", line: PALETTE.ink } },
      { address: rowsOf(first, top), style: { size: 11, isBold: true } },
      { address: rowsOf(last, top), style: { size: 9, color: PALETTE.sub, align: "Right" } },
      { address: rowsOf(whole, top + 1), style: { size: 9, color: PALETTE.sub } },
      { address: rowsOf(whole, top + 1, top + 1 + rows), style: { line: PALETTE.line } },
      ...(content.styles ?? []),
    ],
  };
}
