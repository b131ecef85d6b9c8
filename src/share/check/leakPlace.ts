import { isKeptCell } from "../decide/keptCell";
import { areaOf, cellAddress } from "../model/area";
import type { Axis } from "../model/axis";
import { cellsOf } from "../model/sheetContent";
import { type Removal, type StayingSheet, stayingSheets } from "../removal";
import type { Leak } from "./leak";

const SHEET_PART = /^xl\/worksheets\/sheet(\d+)\.xml(?: ([A-Z]+\d+))?$/;

/** Where a leak stands in the workbook that was read: a cell such as `Forecast!C9`, else its sheet, else the part of the copy. */
export function leakPlace({ where, got }: Leak, removal: Removal): string {
  const sheets = stayingSheets(removal);
  if (where === "xl/sharedStrings.xml") return placeOfText(got, sheets) ?? where;
  const [, number, cell] = SHEET_PART.exec(where) ?? [];
  const sheet = sheets.find(({ position }) => position + 1 === Number(number));
  if (!sheet) return where;
  const area = areaOf(cell ?? "");
  if (!area) return sheet.source.name;
  return `${sheet.source.name}!${cellAddress(before(sheet.rows, area.top), before(sheet.columns, area.left))}`;
}

/** The first cell of the copy that says a text. */
function placeOfText(text: string, sheets: readonly StayingSheet[]): string | undefined {
  for (const sheet of sheets) {
    for (const { row, column, value } of cellsOf(sheet.content)) {
      if (value === text && isKeptCell(sheet, row, column))
        return `${sheet.source.name}!${cellAddress(row, column)}`;
    }
  }
  return undefined;
}

/** Where a row or column of the copy stood. */
function before({ removed }: Axis, place: number): number {
  let was = place;
  for (const gone of removed) {
    if (gone > was) break;
    was++;
  }
  return was;
}
