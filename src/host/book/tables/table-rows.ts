import { invalidArgument } from "../refusals";
import type { Input, Matrix } from "../types/cells";
import type { Table } from "../types/table";
import type { HeldTable } from "./held-table";
import { resizeTable } from "./resize-table";
import { bodyBox, type TableState } from "./table-state";

/** The rows of one table: cells below and above move, cells beside it stay. */
export function tableRows({ core, changing }: HeldTable): Pick<Table, "addRows" | "deleteRows"> {
  function isOnlyBlankRow(state: TableState): boolean {
    const body = bodyBox(state);
    if (body.rows !== 1) return false;
    const written = core.sheets.of(state.sheetId).cells.formulas(body);
    return written.every((row) => row.every((cell) => cell === ""));
  }

  /** Cells inserted right below a table are not its own yet. */
  function appendRows(rows: number): void {
    const state = changing();
    resizeTable(core, state, { ...state.box, rows: state.box.rows + rows });
  }

  function addRows(index: number | null, rows: Matrix<Input>): void {
    const state = changing();
    const body = bodyBox(state);
    if (rows.length === 0 || rows.some((row) => row.length !== body.columns)) throw invalidArgument();
    const at = index === null || index < 0 ? body.rows : index;
    if (at > body.rows) throw invalidArgument();
    const cells = core.sheets.of(state.sheetId).cells;
    const fillsBlank = isOnlyBlankRow(state);
    const gap = { ...body, row: body.row + (fillsBlank ? 1 : at), rows: rows.length - (fillsBlank ? 1 : 0) };
    if (gap.rows > 0) {
      cells.insert(gap, "Down");
      if (core.tables.state(state.id)?.box.rows === state.box.rows) appendRows(gap.rows);
    }
    cells.write({ ...body, row: body.row + (fillsBlank ? 0 : at), rows: rows.length }, rows);
  }

  function deleteRows(index: number, count: number): void {
    const state = changing();
    const body = bodyBox(state);
    if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument();
    const cells = core.sheets.of(state.sheetId).cells;
    // a table keeps one row, even a blank one
    const isAll = count === body.rows;
    if (isAll) cells.clear({ ...body, rows: 1 }, "Contents");
    const gone = { ...body, row: body.row + index + (isAll ? 1 : 0), rows: count - (isAll ? 1 : 0) };
    if (gone.rows > 0) cells.remove(gone, "Up");
  }

  return { addRows, deleteRows };
}
