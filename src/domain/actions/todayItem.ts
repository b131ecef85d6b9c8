import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { RegisteredAction } from "../../schema/sheets/actions";
import type { Deal } from "../../schema/sheets/pipeline";
import type { HygieneRule } from "../../terms/hygieneRules";
import type { HelpDue } from "../kpis/helpDue";
import type { Yardstick } from "../pipeline/needs";
import type { FirstTask } from "../setup/firstNinetyDays";
import type { ReviewDue } from "../review/reviewsDue";
import type { OneOnOneDue } from "../talks/oneOnOnesDue";
import type { Duties } from "./duties";
import type { Worth } from "./worth";

/** One thing to do now, the amount that waits for it, and what it is worth. */
export type TodayItem = TodayTask & { readonly atStake: number; readonly worth: Worth };

type TodayTask =
  | { readonly kind: "import again"; readonly days: number }
  | { readonly kind: "mend cells"; readonly count: number }
  | { readonly kind: "outlook old"; readonly of: Serial }
  | { readonly kind: "mend columns"; readonly headers: readonly string[] }
  | { readonly kind: "past close date"; readonly count: number; readonly deals: readonly Located<Deal>[] }
  | { readonly kind: "no next step"; readonly count: number; readonly deals: readonly Located<Deal>[] }
  | { readonly kind: "reviews due"; readonly due: readonly ReviewDue[] }
  | {
      readonly kind: "one-on-one late";
      readonly due: OneOnOneDue;
      readonly every: number;
      readonly others: number;
    }
  | RegisterTask
  | { readonly kind: "below minimum"; readonly members: readonly string[] }
  | ({ readonly kind: "help due" } & HelpDue)
  | ({ readonly kind: "first days" } & FirstDaysDue)
  | { readonly kind: "hygiene"; readonly count: number; readonly byRule: ReadonlyMap<HygieneRule, number> };

/** What of the plan of the first 90 days is due in the week that runs and not ticked, at least one task. */
export interface FirstDaysDue {
  readonly week: number;
  readonly tasks: readonly FirstTask[];
}

/** Rows of the register of actions whose day has come: the manager's promises, what others owe, answers upward. */
interface RegisterTask {
  readonly kind: "promises due" | "actions late" | "answers due";
  readonly actions: readonly Located<RegisteredAction>[];
}

/** What the list is made from. */
export interface TodayFacts {
  readonly today: Serial;
  readonly deals: readonly Located<Deal>[];
  /** The deals without a next step where they were counted and their next steps not read. */
  readonly aimless?: { readonly count: number; readonly amount: number } | null;
  /** How many open deals have flags where they were counted and what the flags go by was not read. */
  readonly flagged?: number | null;
  readonly yardstick: Yardstick;
  readonly due: readonly ReviewDue[];
  /** Cells that hold something else than their column wants. */
  readonly faultCount: number;
  /** The declared columns and tables that are not there. */
  readonly missing?: readonly string[];
  readonly importedAt: Serial | null;
  /** Data older than so many days want a new import. */
  readonly importDays: number;
  /** What the data are of, and of which odds and range on the sheets are: day and time. */
  readonly outlook?: { readonly dataOf: Serial | null; readonly of: Serial | null };
  /** What Settings call a large deal; null where they do not say. */
  readonly largeFrom?: number | null;
  readonly duties?: Duties;
  /** How often closed strayed too far from its plan; null while help is not due. */
  readonly helpDue?: HelpDue | null;
  /** Null but for a new manager with something of the plan left to do. */
  readonly firstDays?: FirstDaysDue | null;
}
