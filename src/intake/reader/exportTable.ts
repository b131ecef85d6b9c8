import type { Run } from "../../kit/runs";
import type { Dialect } from "./dialect";
import type { LineKind } from "./lineKind";

/** One line of an export that should be a deal. */
export interface ExportRecord {
  /** The record's number in the file, the first line being 1; a record with line breaks in quotes counts once. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A line that is no deal and is left out. */
export interface SkippedLine {
  readonly row: number;
  readonly kind: Exclude<LineKind, "deal" | "blank"> | "above";
  readonly text: string;
}

/** A CRM export as read: its headers, its records, and what was passed over. */
export interface ExportTable {
  /** Never blank, never twice the same. */
  readonly headers: readonly string[];
  readonly records: readonly ExportRecord[];
  readonly dialect: Dialect;
  /** All that the file holds: the header, deals, blank lines, and those that are skipped. */
  readonly lines: number;
  /** In the order of the file: lines above the header, headings, totals, notes. */
  readonly skipped: readonly SkippedLine[];
  /** Blank lines, above the header too. */
  readonly blank: readonly Run[];
}
