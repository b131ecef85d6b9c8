import type { Cell } from "../kit/cell";
import type { Sheet } from "../schema/sheet";

/** One cell to change, found by the row's key and the column's header when it is written, wherever they stand by then. */
export interface CellChange {
  readonly key: string;
  readonly header: string;
  /** What the cell held when the change was decided; a cell that holds something else by then is not touched. */
  readonly from: Cell;
  readonly to: Cell;
}

/** What one operation does to one declared table. */
export interface TableEdit {
  readonly sheet: Sheet;
  readonly changes: readonly CellChange[];
  /** Rows to append, by header; a header that is missing leaves its cell blank. */
  readonly added: readonly Readonly<Record<string, Cell>>[];
}

/** The headers of the columns that together tell a sheet's rows apart. */
export function keyHeaders(sheet: Sheet): readonly string[] {
  return sheet.key.map((name) => {
    const column = sheet.columns[name];
    if (!column) throw new Error(`${sheet.name} has no column ${name}`);
    return column.header;
  });
}

/** The key of a row as one text: its key cells trimmed, in the sheet's order. */
export function rowKey(cells: readonly Cell[]): string {
  return cells.map((cell) => String(cell).trim()).join("\u001f");
}
