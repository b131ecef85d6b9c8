import { cutRecords } from "./cutRecords";
import type { Delimiter } from "./delimiter";
import { detectDelimiter, hintLength } from "./detectDelimiter";
import type { ExportFault } from "./exportFault";

/** Some records of a text, or why it cannot be cut on. */
type Cut =
  | { readonly ok: true; readonly records: readonly (readonly string[])[] }
  | { readonly ok: false; readonly fault: ExportFault };

/** Cuts running text into records; what is not whole at a piece's end waits for the next one. */
export interface RecordCutter {
  delimiter(): Delimiter;
  cut(text: string, isLast: boolean): Cut;
}

/** A record longer than this many characters is none: a quote in it was never meant to open. */
const LONGEST_RECORD = 4_000_000;
const SNIFFED_CHARACTERS = 64_000;

/** A cutter that finds the delimiter in the first piece. */
export function recordCutter(): RecordCutter {
  let delimiter: Delimiter | undefined;
  let pending = "";
  let linesCut = 0;

  function sniffed(): Delimiter {
    const found = detectDelimiter(pending.slice(0, SNIFFED_CHARACTERS));
    const hint = hintLength(pending);
    pending = pending.slice(hint);
    linesCut += hint > 0 ? 1 : 0;
    return found;
  }

  function cut(text: string, isLast: boolean): Cut {
    pending += text;
    delimiter ??= sniffed();
    const { records, end, lines, openQuote } = cutRecords(pending, { delimiter, isLast });
    pending = pending.slice(end);
    const line = linesCut + 1 + (openQuote ?? lines);
    linesCut += lines;
    if (openQuote !== undefined) return { ok: false, fault: { kind: "unclosed quote", line } };
    if (pending.length <= LONGEST_RECORD) return { ok: true, records };
    const kind = pending.includes('"') ? "unclosed quote" : "endless line";
    return { ok: false, fault: { kind, line } };
  }

  return { delimiter: () => delimiter ?? ",", cut };
}
