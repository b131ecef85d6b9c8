import type { Delimiter } from "./delimiter";
import { quotedCell } from "./quotedCell";
import { type Break, isLineEnd, plainCell, type Scan, TORN } from "./scan";

/** Whole records of a piece of text, and how far they reach. */
export interface CutRecords {
  readonly records: readonly (readonly string[])[];
  /** Where the next piece has to begin: behind the last whole record. */
  readonly end: number;
  /** The lines up to there. */
  readonly lines: number;
  /** The line, counted from 0, of a quote that nothing closes. */
  readonly openQuote: number | undefined;
}

interface Piece {
  readonly delimiter: Delimiter;
  /** The file ends here, so the last record is whole even without a line break. */
  readonly isLast: boolean;
}

/**
 * Cuts text into records and cells. A line ends with CR, LF or both, mixed as they come; line breaks inside quotes belong
 * to the cell. A blank line is a record of one blank cell.
 */
export function cutRecords(text: string, { delimiter, isLast }: Piece): CutRecords {
  const scan: Scan = { text, delimiter: delimiter.charCodeAt(0), isLast, at: 0, line: 0 };
  const records: (readonly string[])[] = [];
  let end = 0;
  let lines = 0;
  while (scan.at < text.length) {
    const record = nextRecord(scan);
    if ("openQuote" in record) return { records, end, lines, openQuote: record.openQuote };
    records.push(record);
    end = scan.at;
    lines = scan.line;
  }
  return { records, end, lines, openQuote: undefined };
}

function nextRecord(scan: Scan): readonly string[] | Break {
  const cells: string[] = [];
  for (;;) {
    const cell = scan.text[scan.at] === '"' ? quotedCell(scan) : plainCell(scan);
    if (typeof cell !== "string") return cell;
    cells.push(cell);
    if (scan.text.charCodeAt(scan.at) !== scan.delimiter) return passesLineEnd(scan) ? cells : TORN;
    scan.at += 1;
  }
}

/** Steps behind the line's end; a CR that ends the piece may belong to an LF in the next one. */
function passesLineEnd(scan: Scan): boolean {
  const { text, at, isLast } = scan;
  if (!isLast && (at >= text.length || (text[at] === "\r" && at + 1 >= text.length))) return false;
  if (isLineEnd(text.charCodeAt(at))) scan.line += 1;
  scan.at += text.startsWith("\r\n", at) ? 2 : 1;
  return true;
}
