import type { PagePart } from "../../plan";

/** A block of the page: so many rows under its head and its column labels, and what it writes from a row of the sheet on. */
export interface ControlBlock {
  readonly rows: number;
  readonly part: (top: number) => PagePart;
}
