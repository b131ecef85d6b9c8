import { type Break, endsCell, isLineEnd, plainCell, type Scan, TORN } from "./scan";

const LINE_BREAK = /\r\n?|\n/g;
const ANY_BREAK = /[\r\n]/;

/**
 * The cell whose opening quote is next; a doubled quote stands for one. A single quote that ends no cell is the
 * exporter's slip: on the cell's first line it stands for itself where another one closes the cell, else the cell goes
 * on without quotes, as in Excel. After a line break it shows that rows were swallowed, which is a fault.
 */
export function quotedCell(scan: Scan): string | Break {
  const { text, isLast } = scan;
  const start = scan.at + 1;
  const quote = singleQuote(text, start);
  if (quote < 0) return isLast ? { openQuote: scan.line } : TORN;
  const next = behindBlanks(text, quote + 1);
  if (next >= text.length && !isLast) return TORN;
  const content = text.slice(start, quote);
  if (endsCell(text.charCodeAt(next), scan)) return closed(scan, content, next);
  if (ANY_BREAK.test(content)) return { openQuote: scan.line };
  const closing = closingQuote(scan, quote + 1);
  if (closing === "torn") return TORN;
  if (closing === "none") return closed(scan, content, quote + 1) + plainCell(scan);
  return closed(scan, text.slice(start, closing), behindBlanks(text, closing + 1));
}

/** The place of the next quote that is not doubled. */
function singleQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
}

/** What stood between the quotes; the walk goes on at `next`. */
function closed(scan: Scan, content: string, next: number): string {
  scan.line += content.match(LINE_BREAK)?.length ?? 0;
  scan.at = next;
  return content.replaceAll('""', '"');
}

/** The quote on the rest of the line that closes the cell, where none opens another cell before it. */
function closingQuote(scan: Scan, from: number): number | "none" | "torn" {
  const { text, isLast, delimiter } = scan;
  for (let at = from; at < text.length; at += 1) {
    if (isLineEnd(text.charCodeAt(at))) return "none";
    if (text[at] !== '"') continue;
    if (text.charCodeAt(at - 1) === delimiter) return "none";
    const next = behindBlanks(text, at + 1);
    if (next >= text.length && !isLast) return "torn";
    if (endsCell(text.charCodeAt(next), scan)) return at;
  }
  return isLast ? "none" : "torn";
}
