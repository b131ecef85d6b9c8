import { DEALS } from "./dealParameters";
import { block, optional, text } from "./parameters";

/** The deals as they stood on the earlier day. */
export const BEFORE = block(
  "before",
  "The deals as they stood on the earlier day, with their header row, such as the answer of ASOF.",
  "Before[#All]",
);

/** The deals as they stood on the later day. */
export const AFTER = {
  ...DEALS,
  name: "after",
  about: "The deals as they stand on the later day, likewise.",
};

/** Whose number is followed. */
export const OWNER = optional(text("owner", "Whose deals; blank for the whole team."), "");

/** What was kept of the deals whenever one changed. */
export const HISTORY = block(
  "history",
  "The table _Snapshots with its header row: one row a deal whenever it changed.",
  "_Snapshots[#All]",
);
