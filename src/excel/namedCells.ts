import { type Cell, isBlank } from "../kit/cell";
import { type DateSystem, fromSheet } from "../kit/dateSystem";
import type { Serial } from "../kit/serial";
import { MARK } from "../schema/bookMark";
import type { AskedParts } from "./bookParts";
import { namesOf } from "./namesOf";
import { NAMED_CELLS, type NamedCell } from "../schema/namedCells";

/** A cell that may be the book's; only one on a sheet that carries the book's mark is. */
interface Candidate {
  readonly range: Excel.Range;
  /** Whether it stands on a sheet of the book. */
  readonly isOwn: () => boolean;
}

/** Named cells that were asked for under each name that they may have; their values are there after the next sync. */
export type NamedProbe = Readonly<Record<NamedCell, readonly Candidate[]>>;

function rangeOf(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
}

function marked(context: Excel.RequestContext, name: string): Candidate {
  const range = rangeOf(context, name).load("values");
  const mark = range.worksheet.customProperties.getItemOrNullObject(MARK);
  mark.load("value");
  return { range, isOwn: () => isThere(mark) };
}

function isThere({ isNullObject }: Excel.WorksheetCustomProperty): boolean {
  return !isNullObject;
}

/** Asks for every named cell of the book under some names. */
function probed(ask: (name: string) => readonly Candidate[]): NamedProbe {
  return Object.fromEntries(Object.entries(NAMED_CELLS).map(([key, name]) => [key, ask(name)])) as NamedProbe;
}

/** Asks for every named cell of the book, by the name it took where its own was the user's already, then by its own. */
export function probeNames(context: Excel.RequestContext): NamedProbe {
  return probed((name) => namesOf(name).map((one) => marked(context, one)));
}

/** The same where the workbook's tabs are asked for too: they tell which cells are the book's. */
export function askNames(
  context: Excel.RequestContext,
  parts: AskedParts,
  names: (declared: string) => readonly string[],
): NamedProbe {
  const listed = (name: string): Candidate => {
    const range = rangeOf(context, name).load("values,worksheet/id");
    return { range, isOwn: () => parts().tabs.some(({ id }) => id === range.worksheet.id) };
  };
  return probed((name) => names(name).map(listed));
}

function ownCell(candidates: readonly Candidate[]): Excel.Range | undefined {
  return candidates.find(({ range, isOwn }) => !range.isNullObject && isOwn())?.range;
}

/** Whether every named cell of the book stands under a name that was asked for. */
export function isEachFound(names: NamedProbe): boolean {
  return Object.values(names).every((candidates) => ownCell(candidates) !== undefined);
}

function cellOf(candidates: readonly Candidate[]): Cell {
  return (ownCell(candidates)?.values[0]?.[0] ?? "") as Cell;
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
