import { bareAddress } from "../../kit/bareAddress";
import { attempt } from "../attempt";
import type { Attempt } from "../caught";

/** The block of cells that the user has selected. */
export interface SelectedCells {
  readonly tab: string;
  /** Without its sheet. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads which cells are selected; Excel refuses where it is a chart, or several blocks. */
export function readSelectedCells(): Promise<Attempt<SelectedCells>> {
  return attempt(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    await context.sync();
    return {
      tab: range.worksheet.name,
      address: bareAddress(range.address),
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
  });
}
