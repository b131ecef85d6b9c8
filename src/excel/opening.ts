import type { BookState } from "./bookState";

/** How many deals wait for something, and their amounts together. */
export interface Waiting {
  readonly count: number;
  readonly amount: number;
}

/** A large book of which only what Today shows was read. */
export interface BookGlance {
  /** Its deals are blank in the columns that Today does not show, but for those that it names. */
  readonly book: BookState;
  /** The open deals without a next step as Excel counted them; null where their next steps were read. */
  readonly aimless: Waiting | null;
  /** The open deals whose flags say something, as Excel counted them; null where a flag is an error. */
  readonly flagged: number | null;
}

/** What opening the pane read: a book whole, or of a large one what Today shows. */
export type Opening =
  | { readonly kind: "whole"; readonly state: BookState }
  | { readonly kind: "glance"; readonly glance: BookGlance };

/** The sheet rows of the deals that Today names. */
export type NamedDeals = (book: BookState) => readonly number[];
