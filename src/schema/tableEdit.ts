import type { Cell } from "../kit/cell";
import type { Sheet } from "./sheet";

/** A row's cells by header. */
export type CellsByHeader = Readonly<Record<string, Cell>>;

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
  /** Rows to append; a header that is missing leaves its cell blank. */
  readonly added: readonly CellsByHeader[];
  /** Rows to write over whatever stands under their key, or to append where no row has it. */
  readonly puts: readonly CellsByHeader[];
  /** Lines of the log, which are numbered and sealed when they are written; nothing is lost where the book keeps no log. */
  readonly sealed: readonly CellsByHeader[];
}

/** An edit of a table that does nothing else than named. */
export function tableEdit(sheet: Sheet, parts: Partial<Omit<TableEdit, "sheet">>): TableEdit {
  return { sheet, changes: [], added: [], puts: [], sealed: [], ...parts };
}

/** Whether an edit is no more than lines of the log: the deed that they tell of does not wait for a log. */
export function isLogOnly({ changes, added, puts, sealed }: TableEdit): boolean {
  return sealed.length > 0 && changes.length + added.length + puts.length === 0;
}

/** The headers of the columns that together tell a sheet's rows apart. */
export function keyHeaders(sheet: Sheet): readonly string[] {
  return sheet.key.map((name) => {
    const column = sheet.columns[name];
    if (!column) throw new Error(`${sheet.name} has no column ${name}`);
    return column.header;
  });
}

/** Stands between the cells of a key; nobody types it. */
const KEY_MARK = "\u001f";

/** The key of a row as one text: its key cells trimmed, in the sheet's order. */
export function rowKey(cells: readonly Cell[]): string {
  return cells.map((cell) => String(cell).trim()).join(KEY_MARK);
}

/** The texts of the cells that a row's key was made of. */
export function keyTexts(key: string): readonly string[] {
  return key.split(KEY_MARK);
}

/** The key of a row by header. */
export function keyOf(sheet: Sheet, record: CellsByHeader): string {
  return rowKey(keyHeaders(sheet).map((header) => record[header] ?? ""));
}
