import type { DealSnapshot } from "../../schema/sheets/system/snapshots";

/** What the history keeps of a deal besides its id. */
export const KEPT_OF_DEAL = [
  "owner",
  "stage",
  "category",
  "status",
  "created",
  "closeDate",
  "amount",
  "probability",
  "closedOn",
] as const satisfies readonly (keyof DealSnapshot)[];
