import type { Change } from "../writing/change";
import type { BuiltParts } from "./buildSheets";
import type { SmallStep } from "./carryOut";

/** What a mend did, for taking it back. */
export interface MendToken {
  /** Steps that take back, in the order in which to do so; each list needs requests of its own. */
  readonly rounds: readonly (readonly SmallStep[])[];
  readonly change: Change | null;
  /** The same of the tables and columns that came before the rows. */
  readonly first: readonly (readonly SmallStep[])[];
  /** The sheets with tables that were built. */
  readonly built: BuiltParts;
  /** The pages that were built, which only read: they came last and go first. */
  readonly pages: BuiltParts;
}
