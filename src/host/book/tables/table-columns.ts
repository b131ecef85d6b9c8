import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { storeCells } from "../cells/write-cells";
import type { Core } from "../core";
import { toExcelFormula } from "../formula/to-excel";
import { alreadyExists, invalidArgument, invalidOperation, notFound } from "../refusals";
import type { Box } from "../types/box";
import type { Input, Matrix } from "../types/cells";
import type { ColumnFilter, Table, TableColumn } from "../types/table";
import { tablesAfterWrite } from "./after-write";
import { announceFilter } from "./table-filters";
import { freeColumnName } from "./header-names";
import { bodyBox, newColumn, totalsBox, type ColumnState, type TableState } from "./table-state";

type ColumnParts = Pick<Table, "columns" | "column" | "addColumn">;

/** The columns of one table. */
export function tableColumns(core: Core, changing: () => TableState, state: () => TableState): ColumnParts {
  function indexOf(columnId: number): number {
    const index = state().columns.findIndex((column) => column.id === columnId);
    if (index < 0) throw notFound();
    return index;
  }

  function stateOf(columnId: number): ColumnState {
    const column = state().columns[indexOf(columnId)];
    if (!column) throw notFound();
    return column;
  }

  function part(box: Box | null, columnId: number): Box | null {
    return box && { ...box, column: box.column + indexOf(columnId), columns: 1 };
  }

  function boxOf(box: Box, columnId: number): Box {
    return { ...box, column: box.column + indexOf(columnId), columns: 1 };
  }

  function replace(columnId: number, parts: Partial<ColumnState>): void {
    const columns = state().columns.map((column) =>
      column.id === columnId ? { ...column, ...parts } : column,
    );
    core.tables.put({ ...changing(), columns });
  }

  function writeHeader(index: number, name: string): void {
    const { sheetId, box } = changing();
    const record: ICellData = { v: name, t: CellValueType.STRING, f: null, p: null };
    storeCells(core, sheetId, { [box.row]: { [box.column + index]: record } });
  }

  function rename(columnId: number, name: string): void {
    const others = state().columns.filter((column) => column.id !== columnId);
    if (name === "") throw invalidArgument();
    if (others.some((column) => column.name.toLowerCase() === name.toLowerCase())) throw alreadyExists();
    writeHeader(indexOf(columnId), name);
    replace(columnId, { name });
  }

  function remove(columnId: number): void {
    const { columns, sheetId, box } = changing();
    if (columns.length === 1) throw invalidOperation("A table must have at least one column.");
    const hole = { ...box, column: box.column + indexOf(columnId), columns: 1 };
    core.sheets.of(sheetId).cells.remove(hole, "Left");
  }

  function formulaOf(columnId: number): string | null {
    const { formula } = stateOf(columnId);
    const { sheetId, box } = state();
    return formula && toExcelFormula(formula, core.tables.scope(sheetId, box.row + 1, box.column), "bar");
  }

  function view(columnId: number): TableColumn {
    return {
      id: columnId,
      get index() {
        return indexOf(columnId);
      },
      get name() {
        return stateOf(columnId).name;
      },
      get formula() {
        return formulaOf(columnId);
      },
      get filter() {
        return stateOf(columnId).filter;
      },
      get box() {
        return boxOf(state().box, columnId);
      },
      get body() {
        return boxOf(bodyBox(state()), columnId);
      },
      get header() {
        return part({ ...state().box, rows: 1 }, columnId);
      },
      get totals() {
        return part(totalsBox(state()), columnId);
      },
      rename: (name) => rename(columnId, name),
      delete: () => remove(columnId),
      setFilter: (filter: ColumnFilter | null) => {
        replace(columnId, { filter });
        announceFilter(core, changing());
      },
    };
  }

  /** The new column stands before `index`; cells right of the table make room for it. */
  function insertColumn(index: number): void {
    const { sheetId, box } = changing();
    const gap = { ...box, column: box.column + index, columns: 1 };
    core.sheets.of(sheetId).cells.insert(gap, "Right");
    const after = state();
    if (after.columns.length === box.columns + 1) return;
    const isBefore = after.box.column > box.column;
    const wide = { ...after.box, column: isBefore ? box.column : after.box.column, columns: box.columns + 1 };
    core.tables.put(withNewColumn(after, wide, index));
  }

  function withNewColumn(before: TableState, box: Box, index: number): TableState {
    const names = before.columns.map((column) => column.name);
    const id = before.lastColumnId + 1;
    const added = newColumn(id, freeColumnName(names));
    const columns = [...before.columns.slice(0, index), added, ...before.columns.slice(index)];
    return { ...before, box, columns, lastColumnId: id };
  }

  function writeContent(index: number, content: Matrix<Input>, name: string | undefined): void {
    const { sheetId, box } = state();
    const cells = core.sheets.of(sheetId).cells;
    const column = { ...box, column: box.column + index, columns: 1 };
    const isWhole = content.length === box.rows;
    const target = isWhole ? column : { ...bodyBox(state()), column: column.column, columns: 1 };
    if (content.length !== target.rows && !isWhole) throw invalidArgument();
    cells.write(target, content);
    if (name !== undefined) rename(state().columns[index]?.id ?? 0, name);
  }

  function addColumn(at: number | null, content: Matrix<Input> | null, name?: string): TableColumn {
    const index = at === null || at < 0 ? state().columns.length : at;
    if (index > state().columns.length) throw invalidArgument();
    insertColumn(index);
    const added = state().columns[index];
    if (!added) throw notFound();
    writeHeader(index, added.name);
    if (content) writeContent(index, content, name);
    else if (name !== undefined) rename(added.id, name);
    tablesAfterWrite(core, state().sheetId, boxOf(state().box, added.id));
    return view(added.id);
  }

  return {
    get columns() {
      return state().columns.map((column) => view(column.id));
    },
    column: (key) => {
      const folded = String(key).toLowerCase();
      const found = state().columns.find(
        (column) => column.name.toLowerCase() === folded || (typeof key === "number" && column.id === key),
      );
      return found ? view(found.id) : null;
    },
    addColumn,
  };
}
