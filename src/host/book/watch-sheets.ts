import type { ICommandInfo } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { chosenCells, parametersOf } from "../engine/command-parameters";
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

/** What was known of the sheets before the engine changed them. */
interface Known {
  readonly core: Core;
  readonly names: Map<string, string>;
  orders: readonly string[];
  active: Sheet;
}

function remember(known: Known): void {
  const workbook = known.core.engine.workbook.getWorkbook();
  for (const sheet of workbook.getSheets()) known.names.set(sheet.getSheetId(), sheet.getName());
  known.orders = [...workbook.getSheetOrders()];
}

function onAdded({ core }: Known, { sheet }: SheetFacts): void {
  const added = core.sheets.of(sheet?.id ?? "");
  core.events.emit({ type: "sheetAdded", origin: core.noticedOrigin, sheet: added });
}

function onRemoved({ core }: Known, { subUnitId: id = "" }: SheetFacts): void {
  const sheet = core.sheets.of(id);
  for (const state of core.tables.states) if (state.sheetId === id) core.tables.remove(state.id);
  core.events.emit({ type: "sheetDeleted", origin: core.noticedOrigin, sheet });
}

function onRenamed({ core, names }: Known, { subUnitId: id = "", name: after = "" }: SheetFacts): void {
  const before = names.get(id) ?? "";
  if (before === after) return;
  const sheet = core.sheets.of(id);
  core.events.emit({ type: "sheetRenamed", origin: core.noticedOrigin, sheet, before, after });
}

function onMoved({ core, orders }: Known, { subUnitId: id = "" }: SheetFacts): void {
  const before = orders.indexOf(id);
  const after = core.engine.workbook.getWorkbook().getSheetOrders().indexOf(id);
  if (before === after) return;
  const sheet = core.sheets.of(id);
  core.events.emit({ type: "sheetMoved", origin: core.noticedOrigin, sheet, before, after });
}

/** Adding a sheet passes through it for a moment; only where that ends counts. */
function onActivated(known: Known): void {
  queueMicrotask(() => tellActivation(known));
}

function tellActivation(known: Known): void {
  const { core, active } = known;
  const now = core.activeSheet();
  if (now === active) return;
  if (!active.isDeleted) core.events.emit({ type: "sheetDeactivated", sheet: active });
  known.active = now;
  core.events.emit({ type: "sheetActivated", sheet: now });
}

function onHidden({ core }: Known, { subUnitId: id = "", hidden }: SheetFacts): void {
  if (core.engine.isQuiet) return;
  const [before, after] = hidden === 1 ? (["Visible", "Hidden"] as const) : (["Hidden", "Visible"] as const);
  const sheet = core.sheets.of(id);
  core.events.emit({ type: "visibilityChanged", origin: core.noticedOrigin, sheet, before, after });
}

function onSelected({ core }: Known, command: ICommandInfo): void {
  const { subUnitId, selections } = chosenCells(command);
  const range = selections.at(-1)?.range;
  if (!range) return;
  core.events.emit({ type: "selectionChanged", sheet: core.sheets.of(subUnitId), box: boxOf(range) });
}

type Reaction = (known: Known, command: ICommandInfo) => void;

const REACTIONS: Readonly<Record<string, Reaction>> = {
  [InsertSheetMutation.id]: (known, command) => onAdded(known, factsOf(command)),
  [RemoveSheetMutation.id]: (known, command) => onRemoved(known, factsOf(command)),
  [SetWorksheetNameMutation.id]: (known, command) => onRenamed(known, factsOf(command)),
  [SetWorksheetOrderMutation.id]: (known, command) => onMoved(known, factsOf(command)),
  [SetWorksheetHideMutation.id]: (known, command) => onHidden(known, factsOf(command)),
  [SetWorksheetActiveOperation.id]: onActivated,
  [SetSelectionsOperation.id]: onSelected,
};

/** Tells of sheets that come, go, move, change names or are chosen, whoever does it. */
export function watchSheets(core: Core): void {
  const known: Known = { core, names: new Map(), orders: [], active: core.activeSheet() };
  remember(known);
  core.engine.commands.onCommandExecuted((command) => {
    const react = REACTIONS[command.id];
    if (!react) return;
    react(known, command);
    remember(known);
  });
}
