import type { ClueKey, ImportedKey } from "./importedColumns";

/** Why a column of the file was taken for a column of the book. */
export type MatchReason =
  "same header" | "same words" | "like a known header" | "by its values" | "as last week" | "your choice";

/** The column of an export that fills a column of the book. */
export interface Match {
  /** The export's header. */
  readonly source: string;
  /** Its place in the file, counted from 0. */
  readonly index: number;
  /** From 0 to 1: how sure the header and the values make it. */
  readonly confidence: number;
  readonly reason: MatchReason;
  /** The share of its values that can be read as what the book's column holds. */
  readonly fit: number;
  /** Other columns of the file that could have been meant. */
  readonly alternatives: readonly string[];
}

/** A column of the file that fills none of the book's, and whether its header alone had promised more. */
export interface LeftOut {
  readonly source: string;
  /** The column that its header promised and its values do not hold. */
  readonly promised?: ImportedKey;
}

/** Which column of an export fills which column of Pipeline; plain data, fit to be kept for next week's file. */
export interface Mapping {
  /** The CRM whose headers these are; "" where they are nobody's in particular. */
  readonly crm: string;
  readonly columns: Readonly<Partial<Record<ImportedKey, Match>>>;
  readonly clues: Readonly<Partial<Record<ClueKey, Match>>>;
  /** Columns of the book that no header names and several columns of the file could fill, by their values. */
  readonly unsure: Readonly<Partial<Record<ImportedKey, readonly string[]>>>;
  readonly leftOut: readonly LeftOut[];
}
