import { AutoFillCommand } from "@univerjs/sheets";
import { rangeOf } from "../boxes";
import type { Core } from "../core";
import { isAccepted } from "../rules/accepts-entry";
import type { Box } from "../types/box";
import type { Place } from "../types/name";
import type { User } from "../types/user";
import { act, actOn } from "./act";
import { boxAt } from "./box-at";
import { enterCells } from "./enter-cells";

type UserCells = Pick<
  User,
  "type" | "paste" | "clear" | "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns" | "fillDown"
>;

/** A formula can only be asked about a value that stands in the cell: such an entry is written and taken back. */
async function type(core: Core, place: Place, text: string): Promise<boolean> {
  const { row, column } = place.box;
  const isCustom = place.sheet.validations.at(row, column)?.rule.type === "Custom";
  if (!isCustom && !isAccepted(core, place, text)) return false;
  await act(core, () => enterCells(core, place, () => text));
  if (!isCustom || isAccepted(core, place, text)) return true;
  await act(core, () => core.engine.workbook.undo());
  return false;
}

async function fillDown(core: Core, { sheet, box }: Place, target: Box): Promise<void> {
  const { commands, workbookId } = core.engine;
  const place = { unitId: workbookId, subUnitId: core.sheets.engineId(sheet) };
  const ranges = { sourceRange: rangeOf(box), targetRange: rangeOf(target) };
  await act(core, () => commands.executeCommand(AutoFillCommand.id, { ...place, ...ranges }));
}

/** What the user does with cells, rows and columns. */
export function userCells(core: Core): UserCells {
  return {
    type: async (sheet, address, text) => type(core, { sheet, box: boxAt(address) }, text),
    paste: (sheet, address, content) => {
      const box = { ...boxAt(address), rows: content.length, columns: content[0]?.length ?? 0 };
      return act(core, () => enterCells(core, { sheet, box }, (row, column) => content[row]?.[column] ?? ""));
    },
    clear: (sheet, box) => act(core, () => enterCells(core, { sheet, box }, () => "")),
    insertRows: (sheet, row, rows) => actOn(core, sheet, (facade) => facade.insertRowsBefore(row, rows)),
    deleteRows: (sheet, row, rows) => actOn(core, sheet, (facade) => facade.deleteRows(row, rows)),
    insertColumns: (sheet, column, columns) =>
      actOn(core, sheet, (facade) => facade.insertColumnsBefore(column, columns)),
    deleteColumns: (sheet, column, columns) =>
      actOn(core, sheet, (facade) => facade.deleteColumns(column, columns)),
    fillDown: (sheet, source, target) => fillDown(core, { sheet, box: source }, target),
  };
}
