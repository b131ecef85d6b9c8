import type { PagePart } from "../../plan";

/** A block of the page: so many rows under its head and its column labels, and what it writes from a row of the sheet on. */
export interface ControlBlock {
  readonly rows: number;
  readonly part: (top: number) => PagePart;
}

/** Two blocks beside each other, which share their rows. */
export type Band = readonly [left: ControlBlock, right: ControlBlock];
