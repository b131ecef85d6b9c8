import type { Outcome, OutcomeReason } from "./decide/decision";
import type { CopyPolicy } from "./policy";
import type { LeaveReason } from "./removal";
import type { DroppedCounts } from "./tally";
import type { Overlap } from "./words/privateWords";

/** How many formulas had which outcome. */
export type FormulaCounts = Readonly<Record<Outcome, number>>;

/** What the copy says of itself: counts only, since even the name of a sheet that was taken out can be private. */
export interface PublicReceipt {
  readonly title: string;
  readonly asOf: string;
  readonly sheets: number;
  readonly formulas: FormulaCounts;
  readonly dropped: DroppedCounts;
}

/** A group of formulas of one sheet with the same outcome for the same reasons. */
export interface FormulaGroup {
  readonly sheet: string;
  /** Blocks in the source, such as `F6:F40 H6`. */
  readonly cells: string;
  readonly count: number;
  readonly outcome: Outcome;
  readonly reasons: readonly OutcomeReason[];
}

/** What was taken out of a sheet. */
export interface SheetReceipt {
  readonly name: string;
  /** Undefined for a sheet that is in the copy. */
  readonly leaves: LeaveReason | undefined;
  readonly columns: readonly {
    readonly header: string;
    readonly column: string;
    readonly reason: LeaveReason;
  }[];
  readonly hiddenRows: number;
}

/** Something that the manager should know before the copy goes up. */
export type CopyWarning =
  /** The source carries a sensitivity label; the copy has none. */
  | "labelLost"
  /** Macros stay behind. */
  | "macrosLost"
  /** Totals over hidden rows stay as values: a reader can infer the difference. */
  | "totalsOverHiddenRows"
  /** Cells stay that hold something and show nothing. */
  | "unseenCells"
  /** A figure over fewer than five private values gives single ones away. */
  | "smallGroups";

/** What the manager keeps: names and places of everything that was taken out, and both files' fingerprints. */
export interface PrivateReceipt extends PublicReceipt {
  readonly policy: CopyPolicy;
  readonly taken: readonly SheetReceipt[];
  readonly changed: readonly FormulaGroup[];
  /** Private texts and long numbers that were looked for in the finished file. */
  readonly privateValues: number;
  readonly confidentialFound: number;
  readonly overlaps: readonly Overlap[];
  readonly warnings: readonly CopyWarning[];
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: { readonly input: string; readonly output: string };
}
