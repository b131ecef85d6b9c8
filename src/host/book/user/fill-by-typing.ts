import { overlap } from "../boxes";
import type { Core } from "../core";
import { moveFormula } from "../formula/move-formula";
import { fillFormulas } from "../tables/grow-table";
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

/** A column that a formula fills. */
export interface ColumnFill {
  /** The column's body. */
  readonly box: Box;
  readonly work: () => void;
}

/** How a formula typed into an empty column of a table fills the column; null when it does not. */
export function fillByTyping(core: Core, sheetId: string, typed: Box): ColumnFill | null {
  for (const state of core.tables.touching(sheetId, typed)) {
    const formula = newColumnFormula(core, state, typed);
    if (formula === null) continue;
    const work = () => fillColumn(core, state, { column: typed.column, formula });
    return { box: { ...bodyBox(state), column: typed.column, columns: 1 }, work };
  }
  return null;
}

interface NewFormula {
  /** On the sheet. */
  readonly column: number;
  readonly formula: string;
}

function fillColumn(core: Core, state: TableState, { column, formula }: NewFormula): void {
  const filled = state.columns[column - state.box.column];
  const withFormula = state.columns.map((known) => (known === filled ? { ...known, formula } : known));
  core.tables.put({ ...state, columns: withFormula });
  const alone = withFormula.map((known) => (known.id === filled?.id ? known : { ...known, formula: null }));
  fillFormulas(core, { ...state, columns: alone }, { rows: bodyBox(state), onlyBlank: true });
}
