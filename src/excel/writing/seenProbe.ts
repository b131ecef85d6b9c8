import { type Cell, type Grid, isBlank } from "../../kit/cell";
import type { DateSystem } from "../../kit/dateSystem";
import { keyHeaders, rowKey, type TableEdit } from "../../schema/tableEdit";
import { isBlankRow } from "../isBlankRow";
import { type SeenTable, seenTable } from "../seenTables";
import type { PlainTable } from "./fewProbe";
import { type Place, placeOf } from "./place";

/** What a small save asks of a table that was read before: whether its header and its end are where they were. */
export interface SeenProbe {
  readonly edit: TableEdit;
  readonly seen: SeenTable;
  readonly place: Place;
  /** The header, then the last row with those below it. */
  readonly areas: Excel.RangeAreas;
}

/** Rows below a table that must be blank besides those that come: one that somebody has made longer is not taken for shorter. */
const SPARE = 20;

/**
 * Asks about a table where it stood when it was last read, which takes half of what looking for it takes. Undefined where that is not
 * known, where it has no row yet, or where a row is put that somebody may have put since.
 */
export function askSeen({ workbook }: Excel.RequestContext, edit: TableEdit): SeenProbe | undefined {
  const seen = seenTable(edit.sheet);
  const place = seen && placeOf(seen.header);
  if (!place || edit.puts.length > 0 || isBlankRow(edit.sheet, seen.headers, seen.last)) return undefined;
  if (edit.changes.length > 0 && !keysOf(edit, seen)) return undefined;
  const { tab, left, right, top } = place;
  const last = top + seen.rows;
  const row = (from: number, to: number): string => `${left}${String(from)}:${right}${String(to)}`;
  const addresses = [row(top, top), row(last, last + edit.added.length + edit.sealed.length + SPARE)];
  const areas = workbook.worksheets.getItem(tab).getRanges(addresses.join());
  return { edit, seen, place, areas: areas.load("areas/items/formulas,worksheet/protection/protected") };
}

/** The table where it stands as it was read: the same header, the same last row, and nothing below; undefined otherwise. */
export function asSeen(probe: SeenProbe, dates: DateSystem): PlainTable | undefined {
  const { edit, seen, place, areas } = probe;
  const { sheet } = edit;
  const { headers, name, rows } = seen;
  const [header = [], last = [], ...below] = areas.areas.items.flatMap(({ formulas }) => formulas as Grid);
  const isHere = header.join("\n") === headers.join("\n") && isLast(probe, last);
  if (!isHere || below.some((row) => !row.every(isBlank))) return undefined;
  return {
    at: {
      ...{ sheet, dates, name, tab: place.tab, headers, rows, firstRow: place.top + 1 },
      isProtected: areas.worksheet.protection.protected,
      ...{ isHidden: false, hasTotals: false, isBare: false, isBlockedBelow: false, staged: null },
      ...{ keys: keysOf(edit, seen) ?? [], columns: new Map(), last: seen.last },
    },
    frame: { ...place, bottom: place.top + rows },
  };
}

/** The key of each row, where the columns of the key were read. */
function keysOf({ sheet }: TableEdit, { rows, column }: SeenTable): readonly string[] | undefined {
  const columns = keyHeaders(sheet).map((header) => column(header) ?? []);
  if (columns.some(({ length }) => length < rows)) return undefined;
  return columns[0]?.map((_, row) => rowKey(columns.map((cells) => cells[row] ?? "")));
}

/** Whether the row holds what the last one was read to hold, in the columns that are written; what a formula gives is not compared. */
function isLast({ edit, seen: { headers, last } }: SeenProbe, found: readonly Cell[]): boolean {
  const written = Object.values(edit.sheet.columns).filter(({ formula }) => formula === undefined);
  const places = written.map(({ header }) => headers.indexOf(header));
  return places.every((place) => found[place] === last[place] || String(found[place]).startsWith("="));
}
