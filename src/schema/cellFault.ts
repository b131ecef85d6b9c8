import type { Cell } from "../kit/cell";

/** A cell that does not hold what its column wants. */
export interface CellFault {
  /** The sheet row, counted from 1 as Excel shows it. */
  readonly row: number;
  /** The column's header. */
  readonly column: string;
  readonly got: Cell;
  /** With its article: "a date". */
  readonly wanted: string;
}
