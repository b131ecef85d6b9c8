import { CustomCommandExecutionError, type IExecutionOptions } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { allParametersOf } from "../../engine/command-parameters";
import { macrotask } from "../../engine/macrotask";
import type { Cell } from "../../../kit/cell";
import { isSameBox } from "../boxes";
import { announceEdit } from "../cells/announce-edit";
import { valueType } from "../cells/read-cells";
import type { Core } from "../core";
import { toEngineFormula } from "../formula/to-engine";
import { assertUnlocked } from "../sheets/protected-cells";
import { BookError } from "../book-error";
import type { Box } from "../types/box";
import type { CellDetails } from "../types/event";
import { fillByTyping } from "./fill-by-typing";
import { growByTyping, type Growth } from "./grow-by-typing";
import type { UserHistory } from "./history";
import { eachCell, touchedCells } from "./user-edits";
import { filledFormulas } from "./filled-formulas";

/** Commands in which the engine rewrites formulas of cells that merely moved. */
const STRUCTURAL = /^sheet\.command\.(?:insert|remove|delete|move|append).*(?:row|col|range)/;

interface Edit {
  readonly sheetId: string;
  readonly box: Box;
  readonly before: Cell | null;
  readonly contentBefore: Cell | null;
}

interface Reported {
  readonly sheetId: string;
  readonly box: Box;
  readonly content: Cell;
}

/** Notices what the user types, pastes and clears in the grid, and lets tables react as in Excel. */
export function watchEdits(core: Core, history: UserHistory): void {
  const { commands, cells } = core.engine;
  let structural = 0;
  let pending: Edit | null = null;
  let reported: Reported | null = null;

  function isUserStep(command: { readonly id: string }, options: IExecutionOptions | undefined): boolean {
    return command.id === SetRangeValuesMutation.id && !options?.["fromFormula"] && !core.engine.isQuiet;
  }

  function content(sheetId: string, { row, column }: Box): Cell {
    return cells.formula({ sheetId, row, column }) ?? cells.value({ sheetId, row, column });
  }

  /** Formulas typed in Excel's text become the engine's before they are stored. */
  function translate(step: ISetRangeValuesMutationParams): void {
    eachCell(step, (row, column, cell) => {
      if (typeof cell.f !== "string" || cell.f === "") return;
      const scope = core.tables.scope(step.subUnitId, row, column);
      const above = row > 0 ? core.tables.at(step.subUnitId, row - 1, column) : undefined;
      cell.f = toEngineFormula(cell.f, { ...scope, at: scope.at ?? above });
    });
  }

  function refuseLocked(sheetId: string, box: Box): void {
    try {
      assertUnlocked(core, core.sheets.of(sheetId), box);
    } catch (refusal) {
      if (!(refusal instanceof BookError)) throw refusal;
      core.events.emit({ type: "refused", reason: "protected sheet" });
      throw new CustomCommandExecutionError(refusal.message);
    }
  }

  function before(step: ISetRangeValuesMutationParams): void {
    const { contents } = touchedCells(step);
    translate(step);
    if (!contents) return;
    refuseLocked(step.subUnitId, contents);
    const isOne = contents.rows === 1 && contents.columns === 1;
    pending = {
      sheetId: step.subUnitId,
      box: contents,
      before: isOne ? cells.value({ sheetId: step.subUnitId, ...contents }) : null,
      contentBefore: isOne ? content(step.subUnitId, contents) : null,
    };
  }

  function after(step: ISetRangeValuesMutationParams): void {
    const { contents, looks } = touchedCells(step);
    if (!contents && looks) announceLooks(step.subUnitId, looks);
    if (!contents || structural > 0) return;
    const known = pending && isSameBox(pending.box, contents) ? pending : null;
    const edit = known ?? { sheetId: step.subUnitId, box: contents, before: null, contentBefore: null };
    const isReplayed = history.isReplaying;
    macrotask(() => finish(edit, isReplayed));
  }

  function announceLooks(sheetId: string, box: Box): void {
    core.events.emit({ type: "formatChanged", origin: core.origin, sheet: core.sheets.of(sheetId), box });
  }

  function finish(edit: Edit, isReplayed: boolean): void {
    const tables = core.tables.states;
    const growth = isReplayed ? null : core.change(() => growByTyping(core, edit.sheetId, edit.box));
    if (growth) pushGrowth(edit, growth, tables);
    if (!isReplayed && !growth) core.change(() => fillByTyping(core, edit.sheetId, edit.box));
    report(edit, growth);
  }

  function pushGrowth({ sheetId, box }: Edit, { added }: Growth, tables: typeof core.tables.states): void {
    const { filled, blank } = filledFormulas(core, { sheetId, added, typed: box });
    history.push({ tables, sheetId, cells: blank }, { tables: core.tables.states, sheetId, cells: filled });
  }

  function details(edit: Edit): CellDetails | null {
    if (edit.before === null) return null;
    const now = cells.value({ sheetId: edit.sheetId, ...edit.box });
    const types = { typeBefore: valueType(edit.before), typeAfter: valueType(now) };
    return { valueBefore: edit.before, valueAfter: now, ...types };
  }

  /** A refused entry is written and taken back by the engine: nothing changed, so nothing is told. */
  function isNews(edit: Edit): boolean {
    if (edit.contentBefore === null) return true;
    const now = content(edit.sheetId, edit.box);
    const isSame = reported?.sheetId === edit.sheetId && isSameBox(reported.box, edit.box);
    const last = isSame && reported ? reported.content : edit.contentBefore;
    reported = { sheetId: edit.sheetId, box: edit.box, content: now };
    return now !== last;
  }

  function report(edit: Edit, growth: Growth | null): void {
    const sheet = core.sheets.of(edit.sheetId);
    if (sheet.isDeleted || !isNews(edit)) return;
    core.as("user", () => announceEdit(core, { sheet, box: edit.box, details: () => details(edit) }));
    if (!growth) return;
    const kind = growth.isRows ? "RowInserted" : "ColumnInserted";
    const tables = [core.tableOf(growth.tableId)];
    const facts = { origin: "user", sheet, tables, box: growth.added, details: null } as const;
    core.events.emit({ type: "changed", ...facts, kind, shift: growth.isRows ? "Down" : "Right" });
  }

  commands.beforeCommandExecuted((command, options) => {
    if (!core.engine.isQuiet && STRUCTURAL.test(command.id)) {
      structural += 1;
      macrotask(() => {
        structural -= 1;
        core.furnishGrown();
      });
    }
    if (isUserStep(command, options)) before(allParametersOf<ISetRangeValuesMutationParams>(command));
  });

  commands.onCommandExecuted((command, options) => {
    if (command.id === SetRangeValuesMutation.id && core.engine.isQuiet) reported = null;
    if (!isUserStep(command, options) || options?.onlyLocal) return;
    after(allParametersOf<ISetRangeValuesMutationParams>(command));
  });
}
