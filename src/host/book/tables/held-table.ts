import type { Core } from "../core";
import { accessDenied, notFound } from "../refusals";
import type { Sheet } from "../types/sheet";
import type { TableState } from "./table-state";

/** A table by its id, with its state as it is now; one that is gone is refused. */
export interface HeldTable {
  readonly core: Core;
  readonly id: string;
  readonly state: () => TableState;
  /** The state for a change, on an unprotected sheet. */
  readonly changing: () => TableState;
  /** The table's sheet, known even when the table is gone. */
  readonly sheet: () => Sheet;
}

/** Looks the table up anew each time. */
export function holdTable(core: Core, id: string): HeldTable {
  const first = core.tables.state(id);

  function state(): TableState {
    const known = core.tables.state(id);
    if (!known) throw notFound();
    return known;
  }

  function changing(): TableState {
    const known = state();
    if (core.sheets.of(known.sheetId).protection.isProtected) throw accessDenied();
    return known;
  }

  // a listener may ask for the sheet of a table that was deleted right after it was added
  const sheet = () => core.sheets.of((core.tables.state(id) ?? first ?? state()).sheetId);

  return { core, id, state, changing, sheet };
}
