import { CustomCommandExecutionError, type ICommandInfo, type IRange } from "@univerjs/core";
import { parametersOf } from "../../engine/command-parameters";
import { BookError } from "../book-error";
import { boxOf } from "../boxes";
import type { Core } from "../core";
import { isSheetName } from "../sheets/sheet-name";
import { assertTablesStayWhole } from "../tables/stay-whole";
import type { Refused } from "../types/event";
import type { ProtectionOptions } from "../types/protection";

/** What the user's commands say about their place. */
interface CommandFacts {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly range?: IRange;
  readonly selections?: readonly IRange[];
}

/** What protection must allow before the user may run a command. */
const PERMISSIONS: Readonly<Record<string, keyof ProtectionOptions>> = {
  "sheet.command.insert-row-by-range": "allowInsertRows",
  "sheet.command.insert-col-by-range": "allowInsertColumns",
  "sheet.command.remove-row-by-range": "allowDeleteRows",
  "sheet.command.remove-col-by-range": "allowDeleteColumns",
  "sheet.command.set-style": "allowFormatCells",
  "sheet.command.delta-row-height": "allowFormatRows",
  "sheet.command.set-row-height": "allowFormatRows",
  "sheet.command.set-rows-hidden": "allowFormatRows",
  "sheet.command.delta-column-width": "allowFormatColumns",
  "sheet.command.set-worksheet-col-width": "allowFormatColumns",
  "sheet.command.set-col-hidden": "allowFormatColumns",
  "sheet.command.add-worksheet-merge": "allowFormatCells",
};

const RENAME = "sheet.command.set-worksheet-name";
const REMOVE_ROWS = "sheet.command.remove-row-by-range";
const MERGE = "sheet.command.add-worksheet-merge";
const COPY_SHEET = "sheet.command.copy-sheet";

/** Stops what the user may not do, and says why: the engine alone would do it and leave tables torn. */
export function refuseCommands(core: Core): void {
  function sheetId({ subUnitId }: CommandFacts): string {
    return subUnitId ?? core.sheets.engineId(core.activeSheet());
  }

  function isBadName({ name, subUnitId }: CommandFacts): boolean {
    if (name === undefined || subUnitId === undefined) return false;
    const taken = core.sheetNamed(name);
    return !isSheetName(name) || (taken !== null && core.sheets.engineId(taken) !== subUnitId);
  }

  function tearsTable(facts: CommandFacts): boolean {
    if (!facts.range) return false;
    try {
      const box = boxOf(facts.range);
      assertTablesStayWhole(core, { sheetId: sheetId(facts), box, shift: "Up", isLines: true });
      return false;
    } catch (refusal) {
      if (refusal instanceof BookError) return true;
      throw refusal;
    }
  }

  function mergesTable(facts: CommandFacts): boolean {
    const ranges = facts.selections ?? [];
    return ranges.some((range) => core.tables.touching(sheetId(facts), boxOf(range)).length > 0);
  }

  function isForbidden({ id }: ICommandInfo, facts: CommandFacts): boolean {
    const permission = PERMISSIONS[id];
    if (!permission) return false;
    const { isProtected, options } = core.sheets.of(sheetId(facts)).protection;
    return isProtected && options[permission] !== true;
  }

  function reasonAgainst(command: ICommandInfo): Refused["reason"] | null {
    const facts = parametersOf<CommandFacts>(command);
    if (command.id === RENAME && isBadName(facts)) return "sheet name";
    if (isForbidden(command, facts)) return "protected sheet";
    if (command.id === REMOVE_ROWS && tearsTable(facts)) return "header of a table";
    if (command.id === MERGE && mergesTable(facts)) return "merge in a table";
    const hasTables = () => core.tables.states.some((state) => state.sheetId === sheetId(facts));
    return command.id === COPY_SHEET && hasTables() ? "copy of a sheet with tables" : null;
  }

  core.engine.commands.beforeCommandExecuted((command) => {
    if (core.engine.isQuiet) return;
    const reason = reasonAgainst(command);
    if (!reason) return;
    core.events.emit({ type: "refused", reason });
    throw new CustomCommandExecutionError(reason);
  });
}
