import { overlap } from "../boxes";
import type { Core } from "../core";
import { moveFormula } from "../formula/move-formula";
import { fillFormulas } from "../tables/grow-table";
import { tablesAfterWrite } from "../tables/after-write";
import { bodyBox, type TableState } from "../tables/table-state";
import type { Box } from "../types/box";

/** The formula typed into a cell of an otherwise empty column, as it would stand in the column's first row. */
function newColumnFormula(core: Core, state: TableState, typed: Box): string | null {
  const column = state.columns[typed.column - state.box.column];
  const body = bodyBox(state);
  const isOneCell = typed.rows === 1 && typed.columns === 1 && overlap(typed, body) !== null;
  if (!column || column.formula || !isOneCell) return null;
  const formula = core.engine.cells.formula({ sheetId: state.sheetId, row: typed.row, column: typed.column });
  if (!formula) return null;
  const cells = core.sheets.of(state.sheetId).cells.formulas({ ...body, column: typed.column, columns: 1 });
  const isAlone = cells.every(([cell], index) => cell === "" || body.row + index === typed.row);
  return isAlone ? moveFormula(core.engine, formula, { rows: body.row - typed.row, columns: 0 }) : null;
}

/** A formula typed into an empty column of a table fills the column. Says whether it did. */
export function fillByTyping(core: Core, sheetId: string, typed: Box): boolean {
  let isFilled = false;
  for (const state of core.tables.touching(sheetId, typed)) {
    const formula = newColumnFormula(core, state, typed);
    if (formula === null) continue;
    const index = typed.column - state.box.column;
    const columns = state.columns.map((column, place) => (place === index ? { ...column, formula } : column));
    core.tables.put({ ...state, columns });
    const alone = {
      ...state,
      columns: columns.map((column, place) => (place === index ? column : { ...column, formula: null })),
    };
    fillFormulas(core, alone, { rows: bodyBox(state), onlyBlank: true });
    isFilled = true;
  }
  if (!isFilled) tablesAfterWrite(core, sheetId, typed);
  return isFilled;
}
