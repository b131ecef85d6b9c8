import { CellValueType, type ICellData } from "@univerjs/core";
import { storeCells } from "../cells/write-cells";
import type { Core } from "../core";
import { headerNames } from "./header-names";
import { headerBox, type TableState } from "./table-state";

/** Reads the header cells into the columns' names and turns the cells into the texts that Excel keeps there. */
export function syncHeaders(core: Core, state: TableState): TableState {
  const header = headerBox(state);
  const written = state.columns.map((_, index) =>
    core.engine.cells.value({ sheetId: state.sheetId, row: header.row, column: header.column + index }),
  );
  const names = headerNames(written);
  const line: Record<number, ICellData> = {};
  for (const [index, name] of names.entries()) {
    if (written[index] !== name)
      line[header.column + index] = { v: name, t: CellValueType.STRING, f: null, p: null };
  }
  if (Object.keys(line).length > 0) storeCells(core, state.sheetId, { [header.row]: line });
  const columns = state.columns.map((column, index) => {
    const name = names[index] ?? column.name;
    return name === column.name ? column : { ...column, name };
  });
  return columns.every((column, index) => column === state.columns[index]) ? state : { ...state, columns };
}
