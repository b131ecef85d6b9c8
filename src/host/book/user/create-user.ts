import { AutoFillCommand, SetRangeValuesCommand } from "@univerjs/sheets";
import { parseAddress } from "../address";
import { rangeOf } from "../boxes";
import { cellRecord } from "../cells/cell-record";
import { numberFormatOf } from "../cells/number-format";
import type { CellRecords } from "../cells/write-cells";
import type { Core } from "../core";
import { invalidArgument } from "../refusals";
import { isAccepted } from "../rules/accepts-entry";
import { createEngineSheet } from "../sheets/engine-sheet";
import { NEW_SHEET } from "../sheets/create-sheets";
import type { CellAt } from "../../engine/calculation";
import type { Cell } from "../../../kit/cell";
import type { Box } from "../types/box";
import type { Sheet } from "../types/sheet";
import type { User } from "../types/user";

/** Does what the user does in the grid, through the same commands of the engine. */
export function createUser(core: Core): User {
  const { engine } = core;

  function engineSheet(sheet: Sheet) {
    return createEngineSheet(core, core.sheets.engineId(sheet));
  }

  /** Runs a user's command and waits until everything that follows from it is done. */
  async function act<Result>(work: () => Result): Promise<Result> {
    const result = core.as("user", () => engine.loudly(work));
    await core.events.drained();
    return result;
  }

  function boxAt(address: string): Box {
    const box = parseAddress(address);
    if (!box) throw invalidArgument();
    return box;
  }

  /** What typing leaves in a cell: formulas stay in Excel's text until the edit is noticed. */
  function typed(cell: CellAt, input: Cell) {
    const isFormula = typeof input === "string" && input.startsWith("=") && input.length > 1;
    if (isFormula) return { f: input, v: null, p: null, si: null };
    const sheet = engine.workbook.getWorkbook().getSheetBySheetId(cell.sheetId);
    const format = sheet ? numberFormatOf(sheet, cell.row, cell.column) : "General";
    return cellRecord(core, cell, { input, format });
  }

  function enter(sheet: Sheet, box: Box, inputAt: (row: number, column: number) => Cell): void {
    const target = engineSheet(sheet);
    target.makeRoom(box);
    const value: CellRecords = {};
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      const line: CellRecords[number] = {};
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        line[column] = typed(
          { sheetId: target.id, row, column },
          inputAt(row - box.row, column - box.column),
        );
      }
      value[row] = line;
    }
    const place = { unitId: engine.workbookId, subUnitId: target.id, range: rangeOf(box) };
    engine.run(SetRangeValuesCommand.id, { ...place, value });
  }

  return {
    type: async (sheet, address, text) => {
      const box = boxAt(address);
      const isCustom = sheet.validations.at(box.row, box.column)?.rule.type === "Custom";
      if (!isCustom && !isAccepted(core, { sheet, box }, text)) return false;
      await act(() => enter(sheet, box, () => text));
      if (!isCustom || isAccepted(core, { sheet, box }, text)) return true;
      await act(() => engine.workbook.undo());
      return false;
    },
    paste: (sheet, address, content) => {
      const box = { ...boxAt(address), rows: content.length, columns: content[0]?.length ?? 0 };
      return act(() => enter(sheet, box, (row, column) => content[row]?.[column] ?? ""));
    },
    clear: (sheet, box) => act(() => enter(sheet, box, () => "")),
    insertRows: (sheet, row, rows) => act(() => void engineSheet(sheet).facade().insertRowsBefore(row, rows)),
    deleteRows: (sheet, row, rows) => act(() => void engineSheet(sheet).facade().deleteRows(row, rows)),
    insertColumns: (sheet, column, columns) =>
      act(() => void engineSheet(sheet).facade().insertColumnsBefore(column, columns)),
    deleteColumns: (sheet, column, columns) =>
      act(() => void engineSheet(sheet).facade().deleteColumns(column, columns)),
    fillDown: async (sheet, source, target) => {
      const sheetId = core.sheets.engineId(sheet);
      const place = { unitId: engine.workbookId, subUnitId: sheetId };
      const ranges = { sourceRange: rangeOf(source), targetRange: rangeOf(target) };
      await act(() => engine.commands.executeCommand(AutoFillCommand.id, { ...place, ...ranges }));
    },
    addSheet: async (name) => {
      const made = await act(() => engine.workbook.insertSheet(name, { sheet: NEW_SHEET }));
      return core.sheets.of(made.getSheetId());
    },
    deleteSheet: (sheet) => act(() => void engine.workbook.deleteSheet(core.sheets.engineId(sheet))),
    renameSheet: (sheet, name) => act(() => void engineSheet(sheet).facade().setName(name)),
    moveSheet: (sheet, position) =>
      act(() => void engine.workbook.moveSheet(engineSheet(sheet).facade(), position)),
    setVisibility: (sheet, visibility) =>
      act(() => {
        const facade = engineSheet(sheet).facade();
        if (visibility === "Visible") facade.showSheet();
        else facade.hideSheet();
      }),
    activate: (sheet) => act(() => void engine.workbook.setActiveSheet(core.sheets.engineId(sheet))),
    select: (sheet, address) =>
      act(() => {
        engine.workbook.setActiveSheet(core.sheets.engineId(sheet));
        engine.workbook.setActiveRange(engineSheet(sheet).range(boxAt(address)));
      }),
  };
}
