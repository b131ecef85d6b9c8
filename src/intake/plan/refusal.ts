/** Why a row of an export cannot become a deal. */
export type RefusalReason =
  | { readonly kind: "unreadable"; readonly wanted: string }
  | { readonly kind: "same id"; readonly earlierRow: number }
  | { readonly kind: "nameless" }
  | { readonly kind: "named as several"; readonly name: string }
  | { readonly kind: "no rate"; readonly currency: string }
  | { readonly kind: "too long"; readonly longest: number }
  | { readonly kind: "too many cells"; readonly cells: number; readonly headers: number };

/** A row that stays out of the book. */
export interface Refusal {
  /** The record's number in the file, its first line being 1. */
  readonly row: number;
  /** The header in the book. */
  readonly column: string;
  readonly value: string;
  readonly reason: RefusalReason;
}
