import { TEXT_CELL } from "../domain/forecast/cellRules";
import { DEALS } from "./dealParameters";
import { block, optional, single } from "./parameters";

/** The deals as they stood on the earlier day. */
export const BEFORE = block(
  {
    name: "before",
    about: "The deals as they stood on the earlier day, with their header row, such as the answer of ASOF.",
    reference: "Before[#All]",
  },
  "Deals before",
);

/** The deals as they stood on the later day. */
export const AFTER = {
  ...DEALS,
  name: "after",
  about: "The deals as they stand on the later day, likewise.",
};

/** Whose number is followed. */
export const OWNER = optional(
  single({ name: "owner", about: "Whose deals; blank for the whole team." }, TEXT_CELL),
  "",
);

/** What was kept of the deals whenever one changed. */
export const HISTORY = block(
  {
    name: "history",
    about: "The table _Snapshots with its header row: one row a deal whenever it changed.",
    reference: "_Snapshots[#All]",
  },
  "Snapshots",
);
