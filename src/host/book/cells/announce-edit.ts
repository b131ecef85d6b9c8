import type { Core } from "../core";
import type { Box } from "../types/box";
import type { CellDetails } from "../types/event";
import type { Sheet } from "../types/sheet";

/** The cells that changed, and what to tell of a single one. */
export interface Edited {
  readonly sheet: Sheet;
  readonly box: Box;
  readonly details?: () => CellDetails | null;
}

/** Says that contents of a box changed; details are asked for when the event is delivered. */
export function announceEdit(core: Core, { sheet, box, details }: Edited): void {
  const touched = core.tables.touching(core.sheets.engineId(sheet), box);
  core.events.emit({
    type: "changed",
    origin: core.origin,
    sheet,
    tables: touched.map((state) => core.tableOf(state.id)),
    kind: "RangeEdited",
    box,
    get details() {
      return details?.() ?? null;
    },
    shift: null,
  });
}
