import { lastRow, overlap } from "../boxes";
import type { Core } from "../core";
import { moveFormula } from "../formula/move-formula";
import type { Box } from "../types/box";
import { syncHeaders } from "./sync-headers";
import { bodyBox, headerBox, type TableState } from "./table-state";

/** The formula that a whole column shares (moved along row by row), or null. */
export function sharedFormula(core: Core, state: TableState, column: number): string | null {
  const body = bodyBox(state);
  const { cells } = core.engine;
  const at = (row: number) => cells.formula({ sheetId: state.sheetId, row, column });
  const first = at(body.row);
  if (!first) return null;
  for (let row = body.row + 1; row <= lastRow(body); row += 1) {
    const formula = at(row);
    if (formula === first) continue;
    if (formula !== moveFormula(core.engine, first, { rows: row - body.row, columns: 0 })) return null;
  }
  return first;
}

function coversColumn(box: Box, body: Box): boolean {
  return box.row <= body.row && lastRow(box) >= lastRow(body);
}

function withFormulas(core: Core, state: TableState, box: Box): TableState {
  const body = bodyBox(state);
  if (!coversColumn(box, body)) return state;
  const columns = state.columns.map((column, index) => {
    const at = body.column + index;
    if (at < box.column || at >= box.column + box.columns) return column;
    const formula = sharedFormula(core, state, at);
    return formula === column.formula ? column : { ...column, formula };
  });
  return columns.every((column, index) => column === state.columns[index]) ? state : { ...state, columns };
}

/** Takes over what a write into a table means: new headers, and formulas that now fill whole columns. */
export function tablesAfterWrite(core: Core, sheetId: string, box: Box): void {
  for (const state of core.tables.touching(sheetId, box)) {
    const named = overlap(box, headerBox(state)) ? syncHeaders(core, state) : state;
    const next = withFormulas(core, named, box);
    if (next !== state) core.tables.put(next);
  }
}
