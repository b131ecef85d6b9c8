import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import { RANGE_TYPE } from "@univerjs/core";
import type { Engine } from "../../engine/engine";
import type { CellAt } from "../../engine/cell-at";
import { cellBox, isSameBox, overlap, rangeOf } from "../boxes";
import { rememberExcelTexts } from "../formula/remember-excel-texts";
import { isWordedByEngine, type FormulaStyle } from "../formula/to-excel";
import { engineColumn, type FormulaScope } from "../formula/table-words";
import type { Box } from "../types/box";
import { paintTable } from "./paint-table";
import { coreBox, totalsBox, type TableState } from "./table-state";

/** All tables at one moment. */
export type TableSnapshot = readonly TableState[];

/** Remembers the tables and tells the engine about them. */
export interface TableRegistry {
  readonly states: TableSnapshot;
  state(id: string): TableState | undefined;
  put(state: TableState): void;
  remove(id: string): void;
  /** Brings back an earlier moment. */
  restore(snapshot: TableSnapshot): void;
  at(sheetId: string, row: number, column: number): TableState | undefined;
  touching(sheetId: string, box: Box): readonly TableState[];
  /** What structured references in a formula of this cell mean. */
  scope(sheetId: string, row: number, column: number): FormulaScope;
  /** A formula of the engine in this cell, in Excel's text. */
  excelFormula(formula: string, place: CellAt, style: FormulaStyle): string;
}

function isRegisteredAlike(a: TableState, b: TableState): boolean {
  const ids = (state: TableState) => state.columns.map((column) => column.id).join();
  return (
    a.sheetId === b.sheetId && a.showTotals === b.showTotals && isSameBox(a.box, b.box) && ids(a) === ids(b)
  );
}

function isWordedAlike(a: TableSnapshot, b: TableSnapshot): boolean {
  const words = (state: TableState) => [
    state.key,
    state.name,
    ...state.columns.flatMap(({ id, name }) => [id, name]),
  ];
  return a === b || JSON.stringify(a.map(words)) === JSON.stringify(b.map(words));
}

/** The engine knows three tables for each of ours: header and body, everything, and the totals row. */
function registeredBoxes(state: TableState): readonly (readonly [key: string, box: Box])[] {
  const totals = totalsBox(state);
  const parts: [string, Box][] = [
    [state.key, coreBox(state)],
    [`${state.key}all`, state.box],
  ];
  if (totals) parts.push([`${state.key}tot`, { ...totals, row: totals.row - 1, rows: 2 }]);
  return parts;
}

function register(engine: Engine, state: TableState): void {
  const titleMap = new Map(state.columns.map((column, index) => [engineColumn(column.id), index]));
  for (const [tableName, box] of registeredBoxes(state)) {
    const range = { ...rangeOf(box), rangeType: RANGE_TYPE.NORMAL };
    const reference = { sheetId: state.sheetId, range, titleMap };
    engine.run(SetSuperTableMutation.id, { unitId: engine.workbookId, tableName, reference });
  }
}

function unregister(engine: Engine, state: TableState): void {
  for (const [tableName] of registeredBoxes(state)) {
    engine.run(RemoveSuperTableMutation.id, { unitId: engine.workbookId, tableName });
  }
}

function show(engine: Engine, before: TableState | undefined, after: TableState | undefined): void {
  engine.quietly(() => {
    const isSame = before && after && isRegisteredAlike(before, after);
    if (before && !isSame) unregister(engine, before);
    if (after && !isSame) register(engine, after);
    if (!isSame || before.looks !== after.looks) paintTable(engine, before, after);
  });
}

/** Shows the engine what became of each table between two moments. */
function showAll(engine: Engine, before: TableSnapshot, after: TableSnapshot): void {
  for (const state of before) if (!stateIn(after, state.id)) show(engine, state, undefined);
  for (const state of after) {
    const known = stateIn(before, state.id);
    if (known !== state) show(engine, known, state);
  }
}

function stateIn(states: TableSnapshot, id: string): TableState | undefined {
  return states.find((state) => state.id === id);
}

function touching(states: TableSnapshot, sheetId: string, box: Box): TableState[] {
  return states.filter((state) => state.sheetId === sheetId && overlap(state.box, box));
}

function scope(states: TableSnapshot, at: TableState | undefined): FormulaScope {
  return {
    byName: (name) => states.find((state) => state.name.toLowerCase() === name.toLowerCase()),
    byKey: (key) => states.find((state) => state.key === key),
    at,
  };
}

/** No plugin of the engine knows tables: it only resolves references to what is registered here. */
export function createTableRegistry(engine: Engine): TableRegistry {
  let states: TableSnapshot = [];
  const texts = rememberExcelTexts();

  function replace(next: TableSnapshot): void {
    const before = states;
    states = next;
    if (!isWordedAlike(before, next)) texts.forget();
    showAll(engine, before, next);
  }

  function put(state: TableState): void {
    const isKnown = stateIn(states, state.id) !== undefined;
    replace(isKnown ? states.map((known) => (known.id === state.id ? state : known)) : [...states, state]);
  }

  function at(sheetId: string, row: number, column: number): TableState | undefined {
    return touching(states, sheetId, cellBox(row, column))[0];
  }

  function excelFormula(formula: string, { sheetId, row, column }: CellAt, style: FormulaStyle): string {
    if (!isWordedByEngine(formula)) return formula;
    return texts.text(formula, scope(states, at(sheetId, row, column)), style);
  }

  return {
    get states() {
      return states;
    },
    state: (id) => stateIn(states, id),
    put,
    remove: (id) => replace(states.filter((state) => state.id !== id)),
    restore: replace,
    at,
    touching: (sheetId, box) => touching(states, sheetId, box),
    scope: (sheetId, row, column) => scope(states, at(sheetId, row, column)),
    excelFormula,
  };
}
