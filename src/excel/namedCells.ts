import { type Cell, isBlank } from "../kit/cell";
import { NAMED_CELLS, type NamedCell } from "../schema/namedCells";

/** Named cells that were asked for; their values are there after the next sync. */
export type NamedProbe = Readonly<Record<NamedCell, Excel.Range>>;

/** Asks for every named cell of the book. */
export function probeNames(context: Excel.RequestContext): NamedProbe {
  const ranges = Object.entries(NAMED_CELLS).map(([key, name]) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("values");
    return [key, range];
  });
  return Object.fromEntries(ranges) as NamedProbe;
}

function cellOf(range: Excel.Range): Cell {
  return range.isNullObject ? "" : ((range.values[0]?.[0] ?? "") as Cell);
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
