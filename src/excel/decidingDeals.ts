import type { Grid } from "../kit/cell";
import { MARK } from "../schema/bookMark";
import { DECIDING_IDS, HOME } from "../schema/sheets/home/stored";
import { type Look, tabsOf } from "./namesOf";

/** Asks for the ids of the deals that decide the period, as Home keeps them since the last import or call; none where it does not stand. */
export function askDeciding(context: Excel.RequestContext, look: Look): () => readonly string[] {
  const candidates = tabsOf(HOME, look).map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const mark = sheet.customProperties.getItemOrNullObject(MARK).load("value");
    return { mark, ids: sheet.getRange(DECIDING_IDS).load("values") };
  });
  return () => {
    const own = candidates.find(({ mark }) => !mark.isNullObject);
    const cells = own ? (own.ids.values as Grid) : [];
    return cells.flatMap(([id = ""]) => (id === "" ? [] : [String(id)]));
  };
}
