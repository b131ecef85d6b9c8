import type { BookBytes } from "../../excel/bookBytes";
import type { Attempt } from "../../excel/caught";
import type { SelectedRows } from "../../excel/selectedRows";

/** What Share asks of the workbook. */
export interface CopyDesk {
  readonly bookBytes: () => Promise<BookBytes>;
  readonly openCopy: (bytes: Uint8Array) => Promise<Attempt<null>>;
  /** The sheets of the book that are in sight, by their declared names. */
  readonly shownSheets: () => Promise<Attempt<readonly string[]>>;
  readonly selectedRows: () => Promise<Attempt<SelectedRows | null>>;
  /** Shows a cell such as `KPIs!F8`; false where its sheet is gone. */
  readonly showAddress: (address: string) => Promise<Attempt<boolean>>;
}
