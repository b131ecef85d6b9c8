import { type DateSystem, dayToSheet } from "../../kit/dateSystem";
import { holdsDay } from "../../schema/derive/holdsDay";
import { startingKeys } from "../../schema/derive/startingRows";
import type { Sheet } from "../../schema/sheet";
import {
  type CellsByHeader,
  keyHeaders,
  keyOf,
  keyTexts,
  rowKey,
  type TableEdit,
} from "../../schema/tableEdit";

/** An edit as the workbook counts its days: so it is compared, written and taken back. */
export function editInDates(edit: TableEdit, dates: DateSystem): TableEdit {
  if (dates === 1900) return edit;
  const { sheet, changes, added, puts } = edit;
  const keys = startingKeys(sheet);
  const rowIn = (row: CellsByHeader) =>
    rowInDates(sheet, row, { at: keys.indexOf(keyOf(sheet, row)), dates });
  return {
    ...edit,
    changes: changes.map((change) => {
      const isDay = holdsDay(sheet, keyUnder(sheet, change.header), keys.indexOf(change.key));
      const placed = { ...change, key: keyInDates(sheet, change.key, dates) };
      if (!isDay) return placed;
      return { ...placed, from: dayToSheet(change.from, dates), to: dayToSheet(change.to, dates) };
    }),
    added: added.map(rowIn),
    puts: puts.map(rowIn),
  };
}

/** The place of a row among the starting rows, -1 for any other. */
interface PlacedRow {
  readonly at: number;
  readonly dates: DateSystem;
}

function rowInDates(sheet: Sheet, row: CellsByHeader, { at, dates }: PlacedRow): CellsByHeader {
  const cells = Object.entries(row).map(([header, cell]) => {
    const isDay = holdsDay(sheet, keyUnder(sheet, header), at);
    return [header, isDay ? dayToSheet(cell, dates) : cell] as const;
  });
  return Object.fromEntries(cells);
}

/** The key that a row has in the workbook, where a day is part of it. */
function keyInDates(sheet: Sheet, key: string, dates: DateSystem): string {
  const headers = keyHeaders(sheet);
  const cells = keyTexts(key).map((text, index) => {
    const isDay = text !== "" && holdsDay(sheet, keyUnder(sheet, headers[index] ?? ""), -1);
    return isDay ? dayToSheet(Number(text), dates) : text;
  });
  return rowKey(cells);
}

function keyUnder({ columns }: Sheet, header: string): string {
  return Object.keys(columns).find((key) => columns[key]?.header === header) ?? "";
}
