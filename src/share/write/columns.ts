import { allowedAttributes } from "../allow/elementRule";
import { COLUMN } from "../allow/sheetRules";
import type { StayingSheet } from "../removal";
import type { XmlElement } from "../../kit/xlsx/element";
import { markup } from "../xml/markup";
import type { CopyContext } from "./copyContext";

/** The widths and formats of columns, for the columns that stay. */
export function columnsMarkup(
  sheet: StayingSheet,
  columns: readonly XmlElement[],
  context: CopyContext,
): string {
  let written = "";
  for (const column of columns) {
    const own = new Map(column.attributes);
    const span = sheet.columns.shrunk(Number(own.get("min")) - 1, Number(own.get("max")) - 1);
    if (!span) continue;
    const isFolded = sheet.foldedColumns.has(Number(own.get("min")) - 1);
    const style = own.get("style");
    for (const known of ["min", "max", "style", "hidden"]) own.delete(known);
    const format = style === undefined ? "" : ` style="${context.styles.cellFormat(Number(style))}"`;
    const rest = allowedAttributes({ ...column, attributes: own }, COLUMN, context.tally);
    written += `<col min="${span[0] + 1}" max="${span[1] + 1}"${rest}${format}${isFolded ? ' hidden="1"' : ""}/>`;
  }
  return written === "" ? "" : markup("cols", {}, written);
}
