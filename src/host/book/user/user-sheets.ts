import { NEW_SHEET } from "../../engine/new-sheets";
import type { Core } from "../core";
import { createEngineSheet } from "../sheets/engine-sheet";
import type { User } from "../types/user";
import { act, actOn } from "./act";
import { boxAt } from "./box-at";

type UserSheets = Pick<
  User,
  "addSheet" | "deleteSheet" | "renameSheet" | "moveSheet" | "setVisibility" | "activate" | "select"
>;

/** What the user does with whole sheets and the cursor. */
export function userSheets(core: Core): UserSheets {
  const { workbook } = core.engine;
  return {
    addSheet: async (name) => {
      const made = await act(core, () => workbook.insertSheet(name, { sheet: NEW_SHEET }));
      return core.sheets.of(made.getSheetId());
    },
    deleteSheet: (sheet) => act(core, () => void workbook.deleteSheet(core.sheets.engineId(sheet))),
    renameSheet: (sheet, name) => actOn(core, sheet, (facade) => facade.setName(name)),
    moveSheet: (sheet, position) => actOn(core, sheet, (facade) => workbook.moveSheet(facade, position)),
    setVisibility: (sheet, visibility) =>
      actOn(core, sheet, (facade) => (visibility === "Visible" ? facade.showSheet() : facade.hideSheet())),
    activate: (sheet) => act(core, () => void workbook.setActiveSheet(core.sheets.engineId(sheet))),
    select: (sheet, address) =>
      act(core, () => {
        const chosen = createEngineSheet(core, core.sheets.engineId(sheet));
        workbook.setActiveSheet(chosen.id);
        workbook.setActiveRange(chosen.range(boxAt(address)));
      }),
  };
}
