import type { Cell } from "../kit/cell";
import { MARK, readMark } from "../schema/bookMark";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";

/** Rows of a table of the book that the user's selection touches. */
export interface SelectedRows {
  /** The sheet as it is declared, whatever its tab is called now. */
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Reads the rows of the book's tables that are selected, if only by one cell; null where none is. */
export function selectedRows(): Promise<Attempt<SelectedRows | null>> {
  return attempt(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const mark = selected.worksheet.customProperties.getItemOrNullObject(MARK).load("value");
    const tables = selected.worksheet.tables.load("items/name");
    await context.sync();
    const asked = tables.items.map((table) => ({
      header: table.getHeaderRowRange().load("values"),
      body: table.getDataBodyRange().getIntersectionOrNullObject(selected.getEntireRow()).load("values"),
    }));
    await context.sync();
    const own = mark.isNullObject ? undefined : readMark(mark.value);
    const met = asked.find(({ body }) => !body.isNullObject);
    if (!own || !met) return null;
    const [headers = []] = met.header.values as readonly (readonly Cell[])[];
    return { sheet: own.sheet, headers: headers.map(String), rows: met.body.values as Cell[][] };
  });
}
