import type { Core } from "../core";
import type { GrownRows } from "../displace";
import { extendRules } from "./extend-rules";
import { furnishRows } from "./grow-table";

/** Gives rows that were inserted into tables what their neighbours have, and forgets the list. */
export function furnishGrownRows(core: Core, grown: GrownRows[]): void {
  for (const { tableId, rows, before } of grown.splice(0)) {
    const state = core.tables.state(tableId);
    if (!state) continue;
    core.change(() => {
      extendRules(core, before, state);
      furnishRows(core, state, { rows, onlyBlank: true });
    });
  }
}
