import type { Serial } from "../../kit/serial";
import type { Block } from "../forecast/block";
import { DEAL_COLUMNS } from "../forecast/dealColumns";
import type { Level, MoveLine } from "../forecast/moves";
import type { PeriodFacts } from "../forecast/periods";

/** Whose copy a deal stands in. */
export const SOURCE = "Source";

/** The columns of deals that come from copies: where from and what they are called, then those that forecasts read. */
export const COPIED_COLUMNS = [SOURCE, "Deal", "Account", ...DEAL_COLUMNS] as const;

/** How the number in play came about since a day, as a copy states it: sums, for no copy holds what single deals were. */
export interface CopiedCourse {
  readonly since: Serial;
  readonly opening: Level;
  readonly moves: ReadonlyMap<MoveLine, Level>;
}

/** What a team roll-up takes from one manager's leadership copy. */
export interface ManagerCopy {
  /** The name that no other copy has: the team's, else the file's. */
  readonly source: string;
  readonly fileName: string;
  readonly asOf: Serial;
  /** "" where the book names none. */
  readonly currency: string;
  /** The period that its Forecast shows. */
  readonly period: PeriodFacts;
  /** Null where nothing usable stands in it, as in a copy of an older book. */
  readonly luck: number | null;
  /** With the columns `COPIED_COLUMNS`. */
  readonly deals: Block;
  /** Null where the book kept no earlier day. */
  readonly course: CopiedCourse | null;
}
