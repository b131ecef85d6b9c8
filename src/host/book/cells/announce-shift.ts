import type { CellShift, Core } from "../core";

/** Says that cells were inserted or deleted, and where those behind them went. */
export function announceShift(core: Core, { sheetId, box, direction }: CellShift): void {
  core.events.emit({
    type: "changed",
    origin: core.origin,
    sheet: core.sheets.of(sheetId),
    tables: core.tables.touching(sheetId, box).map((state) => core.tableOf(state.id)),
    kind: direction === "Down" || direction === "Right" ? "CellInserted" : "CellDeleted",
    box,
    details: null,
    shift: direction,
  });
}
