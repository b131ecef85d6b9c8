import type { PreparedCopy } from "../prepare";
import { stayingSheets } from "../removal";
import { markup } from "../xml/markup";
import { NAMESPACE } from "../../kit/xlsx/namespaces";
import { aboutName } from "./aboutName";
import type { CopyContext } from "./copyContext";
import { namesMarkup } from "./names";

/** The workbook part. `relations` are those of the sheets in order, the added one last. */
export function workbookRoot(
  prepared: PreparedCopy,
  relations: readonly string[],
  context: CopyContext,
): string {
  const sheets = stayingSheets(prepared.removal);
  const names = [...sheets.map(({ source }) => source.name), aboutName(sheets)];
  const list = names.map((name, index) =>
    markup("sheet", { name, sheetId: index + 1, "r:id": relations[index] }),
  );
  const view = markup("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 24_000, windowHeight: 12_000 });
  return markup(
    "workbook",
    { xmlns: NAMESPACE.main, "xmlns:r": NAMESPACE.relations },
    markup("workbookPr", {
      date1904: prepared.workbook.usesDates1904 ? 1 : undefined,
      defaultThemeVersion: 166_925,
    }) +
      markup("bookViews", {}, view) +
      markup("sheets", {}, list.join("")) +
      namesMarkup(prepared.workbook, prepared.removal, context) +
      '<calcPr fullCalcOnLoad="1"/>',
  );
}
