import { NEW_SHEET } from "../../engine/new-sheets";
import type { Core } from "../core";
import { alreadyExists, invalidArgument } from "../refusals";
import type { Sheet, Sheets } from "../types/sheet";
import { isSheetName } from "./sheet-name";

/** All sheets, in the engine's order. */
export function createSheets(core: Core): Sheets {
  const { workbook } = core.engine;

  function items(): Sheet[] {
    return workbook
      .getWorkbook()
      .getSheetOrders()
      .map((id) => core.sheets.of(id));
  }

  function freeName(): string {
    let number = items().length + 1;
    while (core.sheetNamed(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  function add(name: string): Sheet {
    if (!isSheetName(name)) throw invalidArgument();
    if (core.sheetNamed(name)) throw alreadyExists();
    const active = core.activeSheet();
    const options = { index: items().length, sheet: NEW_SHEET };
    const made = core.change(() => workbook.insertSheet(name, options));
    core.activate(active);
    return core.sheets.of(made.getSheetId());
  }

  return {
    get items() {
      return items();
    },
    get active() {
      return core.activeSheet();
    },
    get: (key) => core.sheetOf(key),
    add: (name = freeName()) => add(name),
  };
}
