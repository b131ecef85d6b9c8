import type { Cell } from "../../kit/cell";

/** Why a question about the deals cannot be answered, as facts; the words are made by whoever shows it. */
export type Fault =
  | { readonly kind: "noColumn"; readonly block: string; readonly wanted: string }
  | {
      readonly kind: "wrongCell";
      /** The deal's id, or `row 7` of the block when it has none. */
      readonly of: string;
      readonly column: string;
      readonly got: Cell;
      readonly wanted: string;
    }
  | {
      readonly kind: "wrongArgument";
      readonly name: string;
      readonly got: Cell;
      readonly wanted: string;
      /** Nothing is wrong with it, but there is no answer without more of it: a plan of 0. */
      readonly isTooLittle?: true;
    }
  | {
      readonly kind: "incomplete";
      readonly count: number;
      /** The first three, by deal id or row. */
      readonly first: readonly string[];
      readonly lacking: "an amount" | "an amount or a probability";
    }
  /** Even so many more deals do not bring such odds. */
  | { readonly kind: "outOfReach"; readonly odds: number; readonly deals: number }
  | { readonly kind: "notEnough"; readonly what: string; readonly has: number; readonly needs: number };
