import { lastColumn } from "../boxes";
import { invalidArgument } from "../refusals";
import type { Input } from "../types/cells";
import type { Table, TotalsFunction } from "../types/table";
import type { HeldTable } from "./held-table";
import { totalsBox, type ColumnState, type TableState } from "./table-state";
import { escapeColumn } from "../formula/structured-reference";

/** SUBTOTAL's number of each function, without hidden rows. */
const SUBTOTALS: Readonly<Record<Exclude<TotalsFunction, "None" | "Custom">, number>> = {
  Average: 101,
  CountNumbers: 102,
  Count: 103,
  Max: 104,
  Min: 105,
  StdDev: 107,
  Sum: 109,
  Var: 110,
};

function totalInput(state: TableState, column: ColumnState): Input {
  const { total } = column;
  if (typeof total === "object") return total.text;
  if (total === "None") return "";
  return total === "Custom"
    ? null
    : `=SUBTOTAL(${SUBTOTALS[total]},${state.name}[${escapeColumn(column.name)}])`;
}

function writeTotals({ core, changing }: HeldTable): void {
  const state = changing();
  const totals = totalsBox(state);
  if (!totals) return;
  const inputs = state.columns.map((column) => totalInput(state, column));
  core.sheets.of(state.sheetId).cells.write(totals, [inputs]);
}

function lastTotal({ core }: HeldTable, { sheetId, box }: TableState): TotalsFunction {
  const value = core.engine.cells.value({ sheetId, row: box.row + 1, column: lastColumn(box) });
  return typeof value === "number" ? "Sum" : "Count";
}

/** Excel labels the first column and sums the last one when no totals were ever chosen. */
function firstTotals(held: HeldTable, state: TableState): TableState {
  if (state.columns.some((column) => column.total !== "None")) return state;
  const last = state.columns.length - 1;
  const columns = state.columns.map((column, index): ColumnState => {
    if (index === last && last > 0) return { ...column, total: lastTotal(held, state) };
    return index === 0 ? { ...column, total: { text: "Total" } } : column;
  });
  return { ...state, columns };
}

function show(held: HeldTable): void {
  const { core, changing } = held;
  const { sheetId, box } = changing();
  core.sheets.of(sheetId).cells.insert({ ...box, row: box.row + box.rows, rows: 1 }, "Down");
  const shown = firstTotals(held, changing());
  core.tables.put({ ...shown, showTotals: true, box: { ...shown.box, rows: shown.box.rows + 1 } });
  writeTotals(held);
}

function hide({ core, changing }: HeldTable): void {
  const state = changing();
  const totals = totalsBox(state);
  if (!totals) return;
  core.tables.put({ ...state, showTotals: false, box: { ...state.box, rows: state.box.rows - 1 } });
  core.sheets.of(state.sheetId).cells.remove(totals, "Up");
}

/** The totals row of one table. */
export function tableTotals(held: HeldTable): Pick<Table, "setShowTotals" | "setTotal"> {
  const { core, changing } = held;
  return {
    setShowTotals: (wanted) => {
      if (wanted === changing().showTotals) return;
      if (wanted) show(held);
      else hide(held);
    },
    setTotal: (column, total) => {
      const state = changing();
      if (!state.columns[column]) throw invalidArgument();
      const columns = state.columns.map((one, index) => (index === column ? { ...one, total } : one));
      core.tables.put({ ...state, columns });
      writeTotals(held);
    },
  };
}
