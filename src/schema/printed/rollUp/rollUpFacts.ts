import type { Cell, Grid } from "../../../kit/cell";
import type { Serial } from "../../../kit/serial";

/** A manager's copy as the page names it. */
export interface RollUpSource {
  readonly source: string;
  readonly fileName: string;
  readonly asOf: Serial;
  /** The day that its waterfall begins with; null where its book kept none. */
  readonly since: Serial | null;
  readonly target: number | null;
  readonly deals: number;
}

/** A line of the waterfall: how many deals, and the amount of each source in their order. */
export interface RollUpLine {
  readonly line: string;
  readonly deals: number;
  readonly amounts: readonly number[];
}

/** What the page of a team roll-up shows; amounts in the copies' currency. */
export interface RollUpFacts {
  readonly period: { readonly name: string; readonly start: Serial; readonly end: Serial };
  readonly currency: string;
  readonly sources: readonly RollUpSource[];
  readonly owners: readonly string[];
  /** What only the add-in can work out, with its label; a text where there is not enough for it. */
  readonly outlook: readonly { readonly label: string; readonly value: Cell; readonly isShare: boolean }[];
  readonly outlookNote: string;
  /** From Opening to what stands before Closing. */
  readonly lines: readonly RollUpLine[];
  /** What a reader has to know besides: deals in several copies, files that are not in. */
  readonly told: readonly string[];
  /** The deals' headers, then one row a deal. */
  readonly dealHeaders: readonly string[];
  readonly deals: Grid;
}
