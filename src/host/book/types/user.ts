import type { Cell } from "../../../kit/cell";
import type { Box } from "./box";
import type { Matrix } from "./cells";
import type { Place } from "./name";
import type { Sheet, Visibility } from "./sheet";

/** What a user can do in the grid, for tests and for the page's own buttons; it takes the same road as the mouse and keys. */
export interface User {
  /** Types a text into one cell; false when a validation refuses it. */
  type(sheet: Sheet, address: string, text: string): Promise<boolean>;
  paste(sheet: Sheet, address: string, content: Matrix<Cell>): Promise<void>;
  clear(sheet: Sheet, box: Box): Promise<void>;
  insertRows(sheet: Sheet, row: number, rows: number): Promise<void>;
  deleteRows(sheet: Sheet, row: number, rows: number): Promise<void>;
  insertColumns(sheet: Sheet, column: number, columns: number): Promise<void>;
  deleteColumns(sheet: Sheet, column: number, columns: number): Promise<void>;
  fillDown(sheet: Sheet, source: Box, target: Box): Promise<void>;
  /** Sorts the table at a place by the column there. */
  sortTable(place: Place, ascending: boolean): Promise<void>;
  /** Hides the rows of the table that show something else in the column than the cell does. */
  showOnly(place: Place): Promise<void>;
  showAllRows(place: Place): Promise<void>;
  addSheet(name?: string): Promise<Sheet>;
  deleteSheet(sheet: Sheet): Promise<void>;
  renameSheet(sheet: Sheet, name: string): Promise<void>;
  moveSheet(sheet: Sheet, position: number): Promise<void>;
  setVisibility(sheet: Sheet, visibility: Visibility): Promise<void>;
  activate(sheet: Sheet): Promise<void>;
  select(sheet: Sheet, address: string): Promise<void>;
}
