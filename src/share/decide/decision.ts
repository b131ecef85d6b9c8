import type { FormulaFault, Verdict } from "../formulas/verdict";
import type { SourceCell } from "../model/cell";
import type { StayingSheet } from "../removal";

/** What becomes of a formula. */
export type Outcome = "keep" | "twin" | "value" | "blank";

/** Why a formula does not stay as it is. */
export type OutcomeReason =
  | FormulaFault
  /** Reads a cell that is left empty in the copy. */
  | "readsBlank"
  /** A figure over fewer than five private cells gives single ones away. */
  | "smallGroup"
  /** The result equals a private value. */
  | "equalsPrivate"
  /** The manager leaves it empty. */
  | "leftEmpty";

/** The decision on one formula cell. */
export interface Decision {
  readonly sheet: StayingSheet;
  readonly cell: SourceCell;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  readonly reasons: readonly OutcomeReason[];
}

/** A total over so few private cells that single ones can be guessed. */
export interface SmallGroup {
  /** Such as `KPIs!F8`. */
  readonly address: string;
  readonly cells: number;
  readonly isShown: boolean;
}

/** All decisions on the formulas that stand in kept cells. */
export interface Decisions {
  readonly all: readonly Decision[];
  of(cell: SourceCell): Decision | undefined;
  /** Whether a kept cell of the source is written without value. */
  isBlank(sheet: number, row: number, column: number): boolean;
  readonly smallGroups: readonly SmallGroup[];
}
