import type { ICellData } from "@univerjs/core";
import { overlap } from "../boxes";
import type { Core } from "../core";
import type { EngineSheet } from "../sheets/engine-sheet";
import { assertUnlocked } from "../sheets/protected-cells";
import { tablesAfterWrite } from "../tables/after-write";
import type { Box } from "../types/box";
import type { CellPart } from "../types/cells";
import type { Sheet } from "../types/sheet";
import { announceEdit } from "./announce-edit";
import { recordsOf } from "./cell-records";
import { usedBox } from "./used-box";
import { storeCells } from "./write-cells";

const CLEARED: Readonly<Record<CellPart, ICellData>> = {
  All: { v: null, f: null, si: null, p: null, t: null, s: null },
  Contents: { v: null, f: null, si: null, p: null, t: null },
  Formats: { s: null },
};

interface Clearing {
  readonly sheet: Sheet;
  readonly box: Box;
  readonly part: CellPart;
}

/** Empties cells; clearing formats takes highlights along, clearing all takes validations too. */
export function clearCells(core: Core, sheet: EngineSheet, { sheet: owner, box, part }: Clearing): void {
  assertUnlocked(core, owner, box);
  const used = usedBox(core, sheet, false);
  const filled = used && overlap(used, box);
  if (filled)
    storeCells(
      core,
      sheet.id,
      recordsOf(filled, () => CLEARED[part]),
    );
  if (part !== "Contents") owner.highlights.clear(box);
  if (part === "All") owner.validations.clear(box);
  if (part === "Formats") {
    core.events.emit({ type: "formatChanged", origin: core.origin, sheet: owner, box });
    return;
  }
  tablesAfterWrite(core, sheet.id, box);
  announceEdit(core, { sheet: owner, box });
}
