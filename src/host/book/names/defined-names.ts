import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import type { CellAt } from "../../engine/cell-at";
import type { Core } from "../core";
import { toEngineFormula } from "../formula/to-engine";
import { invalidArgument, notFound } from "../refusals";
import type { Sheet } from "../types/sheet";
import type { FormulaName } from "./formula-names";
import { isCalculated } from "./name-meaning";

/** A defined name as the engine holds it. */
export type NameRecord = IDefinedNamesServiceParam;

/** Whose names: those of one sheet or, with null, of the workbook. */
export interface NameScope {
  readonly core: Core;
  readonly sheet: Sheet | null;
}

/** The engine's word for a name of the whole workbook. */
const WORKBOOK = "AllDefaultWorkbook";

/** The engine's word for whose names these are. */
export function scopeId({ core, sheet }: NameScope): string {
  return sheet ? core.sheets.engineId(sheet) : WORKBOOK;
}

/** All names of the workbook, whatever their scope. */
export function allNames({ engine }: Core): readonly NameRecord[] {
  const service = engine.injector.get(IDefinedNamesService);
  return Object.values(service.getDefinedNameMap(engine.workbookId) ?? {});
}

/** The names of one scope alone. */
export function scopedNames(scope: NameScope): readonly NameRecord[] {
  const id = scopeId(scope);
  return allNames(scope.core).filter((record) => (record.localSheetId ?? WORKBOOK) === id);
}

/** A name by its id; one that is gone is refused. */
export function nameRecord({ engine }: Core, id: string): NameRecord {
  const record = engine.injector.get(IDefinedNamesService).getValueById(engine.workbookId, id);
  if (!record) throw notFound();
  return record;
}

/** Adds or changes a name, and says so. */
export function storeName(core: Core, record: NameRecord, change: "added" | "changed"): void {
  const unitId = core.engine.workbookId;
  core.change(() => core.engine.run(SetDefinedNameMutation.id, { unitId, ...record }));
  recalculateUsers(core, record.name);
  core.events.emit({ type: "nameChanged", name: record.name, change });
}

/** Deletes a name; formulas that used it show #NAME?. */
export function removeName(core: Core, id: string): void {
  const record = nameRecord(core, id);
  const unitId = core.engine.workbookId;
  core.change(() => core.engine.run(RemoveDefinedNameMutation.id, { unitId, ...record }));
  recalculateUsers(core, record.name);
  core.events.emit({ type: "nameChanged", name: record.name, change: "deleted" });
}

/** Names whose users are marked at the end of the turn, once for all of them: a file may bring many. */
const touched = new WeakMap<Core, Set<string>>();

/** The engine does not notice that a name comes, changes or is gone in formulas that use it. */
function recalculateUsers(core: Core, name: string): void {
  const waiting = touched.get(core);
  const names = waiting ?? new Set<string>();
  names.add(name.toLowerCase());
  if (waiting) return;
  touched.set(core, names);
  queueMicrotask(() => {
    touched.delete(core);
    markUsers(core, [...names]);
  });
}

function markUsers(core: Core, names: readonly string[]): void {
  const uses = (at: CellAt): boolean => {
    const formula = core.engine.cells.formula(at)?.toLowerCase();
    return formula !== undefined && names.some((name) => formula.includes(name));
  };
  for (const worksheet of core.engine.workbook.getSheets()) {
    core.engine.calculation.recalculate(core.formulaCells(worksheet.getSheetId()).filter(uses));
  }
}

/** What a name means in the engine's text, from Excel's. */
export function meaningRecord(core: Core, formula: string): Pick<NameRecord, "formulaOrRefString"> {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (text.trim() === "") throw invalidArgument();
  return { formulaOrRefString: toEngineFormula(text, core.tables.scope("", 0, 0)) };
}

/** What a name means in Excel's text, with its leading `=`. */
export function meaningText(core: Core, id: string): string {
  const text = nameRecord(core, id).formulaOrRefString.replace(/^=/, "");
  return `=${core.tables.excelFormula(text, { sheetId: "", row: 0, column: 0 }, "bar")}`;
}

/** The names whose meaning must be calculated. */
export function calculatedNames(core: Core): readonly FormulaName[] {
  return allNames(core)
    .filter(({ id }) => isCalculated(core, meaningText(core, id)))
    .map(({ id, formulaOrRefString: formula }) => ({ id, formula }));
}
