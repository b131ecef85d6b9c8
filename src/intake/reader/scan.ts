/** A walk through a piece of delimited text. */
export interface Scan {
  readonly text: string;
  /** The code of the delimiter. */
  readonly delimiter: number;
  readonly isLast: boolean;
  at: number;
  /** Lines passed. */
  line: number;
}

/** Why a record is not whole: the piece ends before it, or a quote opens (in that line) which nothing closes. */
export interface Break {
  readonly openQuote: number | undefined;
}

export const TORN: Break = { openQuote: undefined };

const LF = 10;
const CR = 13;

/** Whether a character ends a line. */
export function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** Whether a cell may end before this character; NaN is the text's end. */
export function endsCell(code: number, { delimiter }: Scan): boolean {
  return code === delimiter || isLineEnd(code) || Number.isNaN(code);
}

/** The text up to the next delimiter or line end. */
export function plainCell(scan: Scan): string {
  const from = scan.at;
  while (!endsCell(scan.text.charCodeAt(scan.at), scan)) scan.at += 1;
  return scan.text.slice(from, scan.at);
}
