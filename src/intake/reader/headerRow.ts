import { isBlank } from "../../kit/cell";

/** Whether a text is the header of a column that the reader looks for. */
export type KnowsHeader = (text: string) => boolean;

/** Two known headers in one record are no accident. */
const ENOUGH_KNOWN = 2;
const NUMBER_OR_DATE = /^[\s\d.,:/+()%€$£-]+$/;

/**
 * The place of the header among a file's first records: the one with most known headers, else, where no header is
 * known (another language), the first one that is as wide as most and holds words only.
 */
export function headerRow(records: readonly (readonly string[])[], knows: KnowsHeader): number {
  const known = records.map((cells) => new Set(cells.filter(knows)).size);
  const most = Math.max(0, ...known);
  if (most >= ENOUGH_KNOWN) return known.indexOf(most);
  const width = usualWidth(records);
  const worded = records.findIndex((cells) => filled(cells) >= width * 0.8 && cells.every(isWord));
  return Math.max(0, worded);
}

/** How many cells of a record are filled. */
export function filled(cells: readonly string[]): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

function isWord(cell: string): boolean {
  return isBlank(cell) || !NUMBER_OR_DATE.test(cell);
}

/** The number of cells that most records have; the larger one when two are as frequent. */
function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  const told = records.filter((cells) => filled(cells) > 0);
  for (const { length } of told) counts.set(length, (counts.get(length) ?? 0) + 1);
  const ranked = [...counts].sort(([a, times], [b, often]) => often - times || b - a);
  return ranked[0]?.[0] ?? 0;
}
