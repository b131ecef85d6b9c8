import {
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { InsertSheetMutation, RemoveSheetMutation, SetSelectionsOperation } from "@univerjs/sheets";
import { SetWorksheetHideMutation, type ISetSelectionsOperationParams } from "@univerjs/sheets";
import type { ICommandInfo } from "@univerjs/core";
import { allParametersOf, parametersOf } from "../engine/command-parameters";
import { boxOf } from "./boxes";
import type { Core } from "./core";
import type { Sheet } from "./types/sheet";

interface SheetFacts {
  readonly subUnitId?: string;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly hidden?: number;
}

function factsOf(command: ICommandInfo): SheetFacts {
  return parametersOf<SheetFacts>(command);
}

/** Tells of sheets that come, go, move, change names or are chosen, whoever does it. */
export function watchSheets(core: Core): void {
  const { commands, workbook } = core.engine;
  const names = new Map<string, string>();
  let orders: readonly string[] = [];
  let active = core.activeSheet();

  function remember(): void {
    for (const sheet of workbook.getWorkbook().getSheets()) names.set(sheet.getSheetId(), sheet.getName());
    orders = [...workbook.getWorkbook().getSheetOrders()];
  }

  function sheetOf(id: string | undefined): Sheet {
    return core.sheets.of(id ?? "");
  }

  function onRemoved(id: string): void {
    const sheet = sheetOf(id);
    for (const state of core.tables.states) if (state.sheetId === id) core.tables.remove(state.id);
    core.events.emit({ type: "sheetDeleted", origin: core.noticedOrigin, sheet });
  }

  function onRenamed(id: string, after: string): void {
    const before = names.get(id) ?? "";
    if (before === after) return;
    core.events.emit({ type: "sheetRenamed", origin: core.noticedOrigin, sheet: sheetOf(id), before, after });
  }

  function onMoved(id: string): void {
    const before = orders.indexOf(id);
    const after = workbook.getWorkbook().getSheetOrders().indexOf(id);
    if (before !== after)
      core.events.emit({ type: "sheetMoved", origin: core.noticedOrigin, sheet: sheetOf(id), before, after });
  }

  /** Adding a sheet passes through it for a moment; only where that ends counts. */
  function onActivated(): void {
    queueMicrotask(tellActivation);
  }

  function tellActivation(): void {
    const now = core.activeSheet();
    if (now === active) return;
    if (!active.isDeleted) core.events.emit({ type: "sheetDeactivated", sheet: active });
    active = now;
    core.events.emit({ type: "sheetActivated", sheet: now });
  }

  function onHidden(id: string, isHidden: boolean): void {
    if (core.engine.isQuiet) return;
    const [before, after] = isHidden ? (["Visible", "Hidden"] as const) : (["Hidden", "Visible"] as const);
    core.events.emit({
      type: "visibilityChanged",
      origin: core.noticedOrigin,
      sheet: sheetOf(id),
      before,
      after,
    });
  }

  function onSelected({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const range = selections.at(-1)?.range;
    if (range) core.events.emit({ type: "selectionChanged", sheet: sheetOf(subUnitId), box: boxOf(range) });
  }

  const reactions: Readonly<Record<string, (command: ICommandInfo) => void>> = {
    [InsertSheetMutation.id]: (command) => {
      const sheet = sheetOf(factsOf(command).sheet?.id);
      core.events.emit({ type: "sheetAdded", origin: core.noticedOrigin, sheet });
    },
    [RemoveSheetMutation.id]: (command) => onRemoved(factsOf(command).subUnitId ?? ""),
    [SetWorksheetNameMutation.id]: (command) =>
      onRenamed(factsOf(command).subUnitId ?? "", factsOf(command).name ?? ""),
    [SetWorksheetOrderMutation.id]: (command) => onMoved(factsOf(command).subUnitId ?? ""),
    [SetWorksheetHideMutation.id]: (command) =>
      onHidden(factsOf(command).subUnitId ?? "", factsOf(command).hidden === 1),
    [SetWorksheetActiveOperation.id]: onActivated,
    [SetSelectionsOperation.id]: (command) => onSelected(allParametersOf(command)),
  };

  remember();
  commands.onCommandExecuted((command) => {
    const react = reactions[command.id];
    if (!react) return;
    react(command);
    remember();
  });
}
