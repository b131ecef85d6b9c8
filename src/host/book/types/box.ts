/** A rectangle of cells: zero-based row and column of its first cell, and its size. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of a sheet in Excel. */
export const SHEET_ROWS = 1_048_576;
/** Columns of a sheet in Excel. */
export const SHEET_COLUMNS = 16_384;
