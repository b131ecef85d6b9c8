import { BooleanNumber } from "@univerjs/core";
import type { Engine } from "../../engine/engine";
import { rangeOf } from "../boxes";
import type { TableLooks } from "../types/table";
import { tableColors } from "./table-colors";
import type { TableState } from "./table-state";

function themeName({ style, showBandedRows, showBandedColumns }: TableLooks): string {
  return [style, showBandedRows ? "rows" : "", showBandedColumns ? "columns" : ""].join("-");
}

function ensureTheme(engine: Engine, looks: TableLooks): string {
  const name = themeName(looks);
  if (engine.workbook.getRegisteredRangeThemes().includes(name)) return name;
  const { header, headerText, band, body } = tableColors(looks.style);
  const banded = { bg: { rgb: band } };
  const plain = { bg: { rgb: body } };
  const headerRowStyle = { bg: { rgb: header }, cl: { rgb: headerText }, bl: BooleanNumber.TRUE };
  const rows = looks.showBandedRows ? { firstRowStyle: banded, secondRowStyle: plain } : {};
  const columns = looks.showBandedColumns ? { firstColumnStyle: banded, secondColumnStyle: plain } : {};
  const theme = engine.workbook.createRangeThemeStyle(name, { headerRowStyle, ...rows, ...columns });
  engine.workbook.registerRangeTheme(theme);
  return name;
}

function rangeOfTable(engine: Engine, state: TableState) {
  return engine.workbook.getSheetBySheetId(state.sheetId)?.getRange(rangeOf(state.box));
}

/** Moves the banding of a table from where it was to where it is. Excel's style "None" has no banding. */
export function paintTable(engine: Engine, before?: TableState, after?: TableState): void {
  if (before?.looks.style) rangeOfTable(engine, before)?.removeThemeStyle(themeName(before.looks));
  if (after?.looks.style) rangeOfTable(engine, after)?.useThemeStyle(ensureTheme(engine, after.looks));
}
