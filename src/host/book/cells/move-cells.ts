import { ICommandService, sequenceExecute } from "@univerjs/core";
import { getMoveRangeCommandMutations } from "@univerjs/sheets";
import { isSameBox, overlap, rangeOf } from "../boxes";
import { invalidOperation } from "../refusals";
import { putValidations } from "../rules/copy-validations";
import { assertUnlocked } from "../sheets/protected-cells";
import type { SheetPart } from "../sheets/sheet-part";
import { tablesAfterWrite } from "../tables/after-write";
import type { Box } from "../types/box";
import type { Cells } from "../types/cells";
import { announceEdit } from "./announce-edit";

/** Cuts cells and puts them elsewhere on their sheet; formulas that read them follow, as in Excel. */
export function moveCells(part: SheetPart): Pick<Cells, "move"> {
  const { core, sheet, owner } = part;

  function assertMovable(box: Box, target: Box): void {
    for (const each of [box, target]) assertUnlocked(core, owner(), each);
    // An overlapping target and a table that would be torn are not asked for by anybody here.
    if (overlap(box, target)) throw invalidOperation("Cells cannot be moved onto themselves here.");
  }

  function move(box: Box, to: Box): void {
    const target = { ...box, row: to.row, column: to.column };
    if (isSameBox(box, target)) return;
    assertMovable(box, target);
    sheet.makeRoom(target);
    const { engine } = core;
    // The engine takes some rules along by itself, and not others.
    const standing = owner().validations.items();
    const ranges = { fromRange: rangeOf(box), toRange: rangeOf(target) };
    const place = { fromUnitId: engine.workbookId, fromSubUnitId: sheet.id };
    core.change(() => {
      const steps = engine.injector.invoke((accessor) =>
        getMoveRangeCommandMutations(accessor, { ...ranges, ...place }, { includeSelection: false }),
      );
      sequenceExecute(steps?.redos ?? [], engine.injector.get(ICommandService));
    });
    owner().validations.clear(box);
    putValidations(part, target, { box, standing });
    for (const each of [target, box]) {
      tablesAfterWrite(core, sheet.id, each);
      announceEdit(core, { sheet: owner(), box: each });
    }
  }

  return { move };
}
