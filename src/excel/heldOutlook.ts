import type { Cell, Grid } from "../kit/cell";
import { type DateSystem, fromSheet } from "../kit/dateSystem";
import { HOME, OUTLOOK_CELLS } from "../schema/sheets/home/stored";
import type { Look } from "./askedBook";
import type { BookState } from "./bookState";

/** What Home keeps of the outlook since the last import or call. */
export type HeldOutlook = Pick<BookState, "deciding" | "outlookOf">;

/** Asks for what Home keeps; nothing where it does not stand. */
export function askOutlook({ context, parts, tabName }: Look): (dates: DateSystem) => HeldOutlook {
  const name = tabName(HOME);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const day = sheet.getRange(OUTLOOK_CELLS.day).load("values");
  const ids = sheet.getRange(OUTLOOK_CELLS.ids).load("values");
  const cellsOf = ({ values }: Excel.Range): readonly Cell[] => (values as Grid).flat();
  return (dates) => {
    if (!parts().tabs.some((tab) => tab.name === name)) return { deciding: [], outlookOf: null };
    const [of] = cellsOf(day);
    return {
      deciding: cellsOf(ids).flatMap((id) => (id === "" ? [] : [String(id)])),
      outlookOf: typeof of === "number" ? fromSheet(of, dates) : null,
    };
  };
}
