import { boxOf, cellBox, rangeOf } from "./boxes";
import type { Core } from "./core";
import { createEngineSheet } from "./sheets/engine-sheet";
import type { Selection } from "./types";
import type { Place } from "./types/name";

/** The cell cursor, as the engine has it. */
export function createSelection(core: Core): Selection {
  const { workbook } = core.engine;

  function place(): Place {
    const range = workbook.getActiveRange()?.getRange();
    return { sheet: core.activeSheet(), box: range ? boxOf(range) : cellBox(0, 0) };
  }

  return {
    get place() {
      return place();
    },
    get activeCell() {
      const cell = workbook.getActiveCell()?.getRange();
      const { sheet, box } = place();
      return { sheet, box: cell ? cellBox(cell.startRow, cell.startColumn) : cellBox(box.row, box.column) };
    },
    select: ({ sheet, box }) => {
      sheet.activate();
      const target = createEngineSheet(core, core.sheets.engineId(sheet));
      const kept = target.kept(box) ?? box;
      target.makeRoom(kept);
      core.change(() => workbook.setActiveRange(target.facade().getRange(rangeOf(kept))));
    },
  };
}
