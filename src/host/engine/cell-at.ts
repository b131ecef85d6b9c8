/** A cell by its sheet's engine id. */
export interface CellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
