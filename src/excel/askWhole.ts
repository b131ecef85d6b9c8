import type { Grid } from "../kit/cell";
import type { DateSystem } from "../kit/dateSystem";
import type { Located } from "../kit/located";
import { fromCells } from "../schema/derive/fromCells";
import type { Columns, RecordOf, Sheet } from "../schema/sheet";
import { askOwnTable, ownTable } from "./ownTable";
import { noteSeen, wholeRows } from "./seenTables";
import { askCells, tableCells } from "./tableProbe";

/**
 * Asks for all cells of a table; the answer reads them as records, none where it does not stand. It notes where the table stands for the
 * save that may follow.
 */
export function askWhole<C extends Columns>(context: Excel.RequestContext, sheet: Sheet<C>) {
  const asked = askOwnTable(context, sheet.table, askCells);
  return (dates: DateSystem): readonly Located<RecordOf<C>>[] => {
    const own = ownTable(asked);
    noteSeen(sheet, own, ({ body }, headers) => wholeRows(headers, body.values as Grid));
    if (!own) return [];
    return fromCells(sheet, tableCells(own.asked, own.asked.body.values as Grid, dates)).records;
  };
}
