import Papa from "papaparse";
import type { Delimiter } from "./delimiter";
import type { LineEnd } from "./lineEnd";

/** Whole records of a piece of text, and how far they reach. */
export interface ParsedRecords {
  readonly records: readonly (readonly string[])[];
  /** Where the next piece has to begin: behind the last whole record. */
  readonly end: number;
  /** A quote was opened in the last record and the file ended before it closed. */
  readonly endsInQuote: boolean;
}

interface Piece {
  readonly delimiter: Delimiter;
  readonly lineEnd: LineEnd;
  /** The file ends here, so the last record is whole even without a line break. */
  readonly isLast: boolean;
}

/** Cuts text into records and cells; line breaks inside quotes belong to the cell. A blank line is a record of one blank cell. */
export function parseRecords(text: string, { delimiter, lineEnd, isLast }: Piece): ParsedRecords {
  const parsed: unknown = new Papa.Parser({ delimiter, newline: lineEnd }).parse(text, 0, !isLast);
  if (!isParsed(parsed)) throw new TypeError("The parser of delimited text gave no records");
  const records = parsed.data.map(withoutReturn);
  return {
    records: isLast ? withoutEnd(records) : records,
    end: parsed.meta.cursor,
    endsInQuote: parsed.errors.some(({ code }) => code === "MissingQuotes"),
  };
}

/** A line break that ends the file begins no further line. */
function withoutEnd(records: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = records.at(-1);
  return last?.length === 1 && last[0] === "" ? records.slice(0, -1) : records;
}

/** A line that ends with CR LF leaves the CR at its last cell. */
function withoutReturn(cells: readonly string[]): readonly string[] {
  const last = cells.at(-1);
  return last?.endsWith("\r") ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}

/** The chunk-wise parser, unlike the whole-file one, comes without a type for what it gives. */
function isParsed(value: unknown): value is Papa.ParseResult<readonly string[]> {
  return (
    typeof value === "object" && value !== null && "data" in value && "errors" in value && "meta" in value
  );
}
