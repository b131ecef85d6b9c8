import type { Delimiter } from "./delimiter";
import { detectDelimiter, hintLength } from "./detectDelimiter";
import { detectLineEnd, type LineEnd } from "./lineEnd";
import { parseRecords } from "./parseRecords";

/** Cuts running text into records; what is not whole at a piece's end waits for the next one. */
export interface RecordCutter {
  delimiter(): Delimiter;
  /** The whole records so far, or "unclosed quote" when a quote swallows the rest of the file. */
  cut(text: string, isLast: boolean): readonly (readonly string[])[] | "unclosed quote";
}

/** A quote that closes later than this many characters on was never meant to open. */
const LONGEST_RECORD = 4_000_000;
const SNIFFED_CHARACTERS = 64_000;

/** A cutter that finds the delimiter in the first piece. */
export function recordCutter(): RecordCutter {
  let delimiter: Delimiter | undefined;
  let lineEnd: LineEnd = "\n";
  let pending = "";

  function sniffed(text: string): Delimiter {
    const sample = text.slice(0, SNIFFED_CHARACTERS);
    pending = pending.slice(hintLength(text));
    lineEnd = detectLineEnd(sample);
    return detectDelimiter(sample, lineEnd);
  }

  function cut(text: string, isLast: boolean): readonly (readonly string[])[] | "unclosed quote" {
    pending += text;
    delimiter ??= sniffed(pending);
    const { records, end, endsInQuote } = parseRecords(pending, { delimiter, lineEnd, isLast });
    pending = pending.slice(end);
    return endsInQuote || pending.length > LONGEST_RECORD ? "unclosed quote" : records;
  }

  return { delimiter: () => delimiter ?? ",", cut };
}
