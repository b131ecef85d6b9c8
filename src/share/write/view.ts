import { allowedAttributes } from "../allow/elementRule";
import { SHEET_VIEW } from "../allow/sheetRules";
import { cellAddress } from "../model/area";
import type { Axis } from "../model/axis";
import type { StayingSheet } from "../removal";
import { type XmlElement, childOf, childrenOf } from "../../kit/xlsx/element";
import { markup } from "../xml/markup";
import type { CopyContext } from "./copyContext";

function frozenCount(split: string | undefined, axis: Axis): number {
  const count = Math.round(Number(split ?? 0));
  return count > 0 ? axis.moved(count) : 0;
}

function activePane(columns: number, rows: number): string {
  if (columns > 0 && rows > 0) return "bottomRight";
  return rows > 0 ? "bottomLeft" : "topRight";
}

/** Frozen rows and columns stay frozen, as far as they are still there. */
function paneMarkup(view: XmlElement | undefined, sheet: StayingSheet): string {
  const pane = childOf(view, "pane");
  if (!(pane?.attributes.get("state") ?? "").startsWith("frozen")) return "";
  const columns = frozenCount(pane?.attributes.get("xSplit"), sheet.columns);
  const rows = frozenCount(pane?.attributes.get("ySplit"), sheet.rows);
  if (columns === 0 && rows === 0) return "";
  return markup("pane", {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: activePane(columns, rows),
    state: "frozen",
  });
}

const OWN_STATE = ["tabSelected", "workbookViewId", "view", "topLeftCell", "colorId", "defaultGridColor"];

/** How the sheet is first seen: the first sheet of the copy is in front. */
export function viewMarkup(
  sheet: StayingSheet,
  views: XmlElement | undefined,
  { tally }: CopyContext,
): string {
  const view = childrenOf(views, "sheetView")[0];
  const own = new Map(view?.attributes);
  for (const known of OWN_STATE) own.delete(known);
  const rest = allowedAttributes({ name: "sheetView", attributes: own, children: [] }, SHEET_VIEW, tally);
  const selected = sheet.position === 0 ? ' tabSelected="1"' : "";
  const pane = paneMarkup(view, sheet);
  return `<sheetViews><sheetView${rest}${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}
