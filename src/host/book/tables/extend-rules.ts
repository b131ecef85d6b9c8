import { UpdateSheetDataValidationRangeCommand } from "@univerjs/sheets-data-validation";
import { isSameBox, overlap, rangeOf, around } from "../boxes";
import type { Core } from "../core";
import type { Box } from "../types/box";
import { bodyBox, type TableState } from "./table-state";

/** A box that covered body columns from top to end, made to cover them again. */
function extended(box: Box, before: Box, after: Box): Box {
  const covered = overlap(box, before);
  if (covered?.rows !== before.rows || !isSameBox(covered, box)) return box;
  return { ...box, row: after.row, rows: after.rows };
}

/** Validations and highlights that covered whole body columns cover the new rows too. */
export function extendRules(core: Core, before: TableState, after: TableState): void {
  const [old, next] = [bodyBox(before), bodyBox(after)];
  if (old.rows >= next.rows) return;
  const sheet = core.sheets.of(after.sheetId);
  for (const { id, boxes } of sheet.validations.items()) {
    const grown = boxes.map((box) => extended(box, old, next));
    if (grown.some((box, index) => box !== boxes[index]))
      moveValidation(core, { subUnitId: after.sheetId, ruleId: id }, grown);
  }
  for (const highlight of sheet.highlights.items(around(old, next))) {
    const grown = highlight.boxes.map((box) => extended(box, old, next));
    if (grown.some((box, index) => box !== highlight.boxes[index])) highlight.setBoxes(grown);
  }
}

function moveValidation(
  core: Core,
  rule: { readonly subUnitId: string; readonly ruleId: string },
  boxes: readonly Box[],
): void {
  const place = { unitId: core.engine.workbookId, ...rule };
  core.change(() =>
    core.engine.run(UpdateSheetDataValidationRangeCommand.id, { ...place, ranges: boxes.map(rangeOf) }),
  );
}
