import { type Cell, isBlank } from "../kit/cell";
import { type DateSystem, fromSheet } from "../kit/dateSystem";
import type { Serial } from "../kit/serial";
import { MARK } from "../schema/bookMark";
import { type Look, namesOf } from "./namesOf";
import { NAMED_CELLS, type NamedCell } from "../schema/namedCells";

/** A cell that may be the book's; only one on a sheet that carries the book's mark is. */
interface Candidate {
  readonly range: Excel.Range;
  readonly mark: Excel.WorksheetCustomProperty;
}

/** Named cells that were asked for under each name that they may have; their values are there after the next sync. */
export type NamedProbe = Readonly<Record<NamedCell, readonly Candidate[]>>;

function candidate(context: Excel.RequestContext, name: string): Candidate {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  const mark = range.worksheet.customProperties.getItemOrNullObject(MARK);
  range.load("values");
  mark.load("value");
  return { range, mark };
}

/** Asks for every named cell of the book, by the name it took where its own was the user's already, then by its own. */
export function probeNames(context: Excel.RequestContext, look: Look = "either"): NamedProbe {
  const probes = Object.entries(NAMED_CELLS).map(([key, name]) => [
    key,
    namesOf(name, look).map((one) => candidate(context, one)),
  ]);
  return Object.fromEntries(probes) as NamedProbe;
}

function cellOf(candidates: readonly Candidate[]): Cell {
  const own = candidates.find(({ range, mark }) => !range.isNullObject && !mark.isNullObject);
  return (own?.range.values[0]?.[0] ?? "") as Cell;
}

/** A named cell's text; "" where the name is gone. */
export function namedText(names: NamedProbe, key: NamedCell): string {
  return String(cellOf(names[key]));
}

/** A named cell's number; null where it is blank, no number, or the name is gone. */
export function namedNumber(names: NamedProbe, key: NamedCell): number | null {
  const cell = cellOf(names[key]);
  return typeof cell === "number" && !isBlank(cell) ? cell : null;
}

/** A named cell's day; null where it is blank, no number, or the name is gone. */
export function namedDay(names: NamedProbe, key: NamedCell, dates: DateSystem): Serial | null {
  const day = namedNumber(names, key);
  return day === null ? null : fromSheet(day, dates);
}
