import type { Cell, Grid } from "../kit/cell";
import type { DateSystem } from "../kit/dateSystem";
import { fromCells } from "../schema/derive/fromCells";
import type { Columns, RecordOf, Sheet } from "../schema/sheet";
import { askEnd, noteEnd } from "./endProbe";
import { askWhole } from "./askWhole";
import { askOwnTable, ownTable } from "./ownTable";
import { seenTable } from "./seenTables";
import { askSideBySide, readSideBySide } from "./sideBySide";

/** A table that had so few rows when it was last read is asked for whole: that is little, and its columns one by one are much to ask. */
const SHORT = 1_000;

/**
 * Asks for columns of a table; the answer reads them as records, of a long table the other columns blank, none where it does not stand.
 * It notes where the table stands for the save that may follow.
 */
export function askRecords<C extends Columns>(
  context: Excel.RequestContext,
  sheet: Sheet<C>,
  keys: readonly (string & keyof C)[],
): (dates: DateSystem) => Promise<readonly RecordOf<C>[]> {
  const isShort = (seenTable(sheet)?.rows ?? Infinity) <= SHORT;
  if (!isShort) return askSome(context, sheet, keys);
  const asked = askWhole(context, sheet);
  return async (dates) => asked(dates).map(({ record }) => record);
}

function askSome<C extends Columns>(
  context: Excel.RequestContext,
  sheet: Sheet<C>,
  keys: readonly (string & keyof C)[],
) {
  const headers = keys.flatMap((key) => sheet.columns[key]?.header ?? []);
  const asked = askOwnTable(context, sheet.table, (table) => ({
    ...askSideBySide(table, headers),
    ...askEnd(table),
  }));
  return async (dates: DateSystem): Promise<readonly RecordOf<C>[]> => {
    const own = ownTable(asked);
    const cells: Grid = await readSideBySide(context, own?.asked);
    noteEnd(sheet, own, cells);
    const [header = [] as readonly Cell[], ...rows] = cells;
    return fromCells(sheet, { cells: [header, ...rows], headerRow: 1, dates }).records.map(
      ({ record }) => record,
    );
  };
}
