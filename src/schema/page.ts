import type { SheetPlan } from "./plan";
import type { Setup } from "./setup";
import type { Sheet } from "./sheet";

/** One tab of the book: its tables, a page of formulas over the tables of other tabs, or both. */
export interface Page {
  /** The tab's declared name. */
  readonly name: string;
  readonly tables: readonly Sheet[];
  plan(setup: Setup): SheetPlan;
}
