import type { Grid } from "../kit/cell";
import type { Row } from "../schema/sheet";
import type { accounts } from "../schema/sheets/accounts";
import type { market } from "../schema/sheets/direction/market";
import type { targets } from "../schema/sheets/settings/targets";

/** What of the book stands beside the deals when they are inspected. */
export interface Inspection {
  /** How the deals stood whenever one changed, with its header row; null where the book has no place for it. */
  readonly history: Grid | null;
  /** Each owner's target of each period. */
  readonly targets: readonly Row<typeof targets>[];
  readonly accounts: readonly Row<typeof accounts>[];
  /** What is noted of markets and rivals; none where that pack is not on. */
  readonly market: readonly Row<typeof market>[];
}

/** Before anything was read. */
export const NO_INSPECTION: Inspection = { history: null, targets: [], accounts: [], market: [] };
