import type { ICommandInfo, IRange } from "@univerjs/core";
import { parametersOf } from "../../engine/command-parameters";
import { BookError } from "../book-error";
import { boxOf } from "../boxes";
import type { Core } from "../core";
import { isSheetName } from "../sheets/sheet-name";
import { assertTablesStayWhole } from "../tables/stay-whole";
import type { Refused } from "../types/event";
import type { ProtectionOptions } from "../types/protection";
import { refuse } from "./refuse";

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
  "sheet.command.set-row-is-auto-height": "allowFormatRows",
  "sheet.command.set-rows-hidden": "allowFormatRows",
  "sheet.command.set-selected-rows-visible": "allowFormatRows",
  "sheet.command.set-specific-rows-visible": "allowFormatRows",
  "sheet.command.delta-column-width": "allowFormatColumns",
  "sheet.command.set-worksheet-col-width": "allowFormatColumns",
  "sheet.command.set-col-auto-width": "allowFormatColumns",
  "sheet.command.set-col-is-auto-width": "allowFormatColumns",
  "sheet.command.set-col-hidden": "allowFormatColumns",
  "sheet.command.set-selected-cols-visible": "allowFormatColumns",
  "sheet.command.set-col-visible-on-cols": "allowFormatColumns",
  "sheet.command.numfmt.set.numfmt": "allowFormatCells",
  "sheet.command.add-worksheet-merge": "allowFormatCells",
};

/** When a command is refused, and the reason that is told. */
interface Refusal {
  readonly isRefused: (core: Core, facts: CommandFacts) => boolean;
  readonly reason: Refused["reason"];
}

function sheetIdOf(core: Core, { subUnitId }: CommandFacts): string {
  return subUnitId ?? core.sheets.engineId(core.activeSheet());
}

function isBadName(core: Core, { name, subUnitId }: CommandFacts): boolean {
  if (name === undefined || subUnitId === undefined) return false;
  const taken = core.sheetNamed(name);
  return !isSheetName(name) || (taken !== null && core.sheets.engineId(taken) !== subUnitId);
}

function tearsTable(core: Core, facts: CommandFacts): boolean {
  if (!facts.range) return false;
  try {
    const box = boxOf(facts.range);
    assertTablesStayWhole(core, { sheetId: sheetIdOf(core, facts), box, shift: "Up", isLines: true });
    return false;
  } catch (refusal) {
    if (refusal instanceof BookError) return true;
    throw refusal;
  }
}

function mergesTable(core: Core, facts: CommandFacts): boolean {
  const ranges = facts.selections ?? [];
  return ranges.some((range) => core.tables.touching(sheetIdOf(core, facts), boxOf(range)).length > 0);
}

/** What the engine does not know of a sheet would be missing from its copy. */
function copiesHalf(core: Core, facts: CommandFacts): boolean {
  const sheetId = sheetIdOf(core, facts);
  const sheet = core.sheets.of(sheetId);
  const { protection, customProperties } = sheet;
  const { items: charts } = core.chartsOf(sheet);
  const hasOwn = charts.length > 0 || protection.isProtected || customProperties.items.length > 0;
  return hasOwn || core.tables.states.some((state) => state.sheetId === sheetId);
}

function isVeryHidden(core: Core, facts: CommandFacts): boolean {
  return core.sheets.of(sheetIdOf(core, facts)).visibility === "VeryHidden";
}

function isForbidden(core: Core, id: string, facts: CommandFacts): boolean {
  const permission = PERMISSIONS[id];
  if (!permission) return false;
  const { isProtected, options } = core.sheets.of(sheetIdOf(core, facts)).protection;
  return isProtected && options[permission] !== true;
}

/** Commands that may go wrong for a reason of their own. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  "sheet.command.set-worksheet-name": { isRefused: isBadName, reason: "sheet name" },
  "sheet.command.remove-row-by-range": { isRefused: tearsTable, reason: "header of a table" },
  "sheet.command.add-worksheet-merge": { isRefused: mergesTable, reason: "merge in a table" },
  "sheet.command.copy-sheet": { isRefused: copiesHalf, reason: "copy of a sheet" },
  "sheet.command.set-worksheet-show": { isRefused: isVeryHidden, reason: "very hidden sheet" },
  "sheet.command.move-rows": { isRefused: () => true, reason: "lines dragged" },
  "sheet.command.move-cols": { isRefused: () => true, reason: "lines dragged" },
};

function reasonAgainst(core: Core, command: ICommandInfo): Refused["reason"] | null {
  const facts: CommandFacts = parametersOf<CommandFacts>(command);
  if (isForbidden(core, command.id, facts)) return "protected sheet";
  const refusal = REFUSALS[command.id];
  return refusal?.isRefused(core, facts) ? refusal.reason : null;
}

/** Stops what the user may not do, and says why: the engine alone would do it and leave tables torn. */
export function refuseCommands(core: Core): void {
  core.engine.beforeCommand((command) => {
    if (core.engine.isQuiet) return;
    const reason = reasonAgainst(core, command);
    if (reason) refuse(core, reason);
  });
}
