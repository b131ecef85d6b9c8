/** Where a rectangle of cells stands. */
export interface Place {
  readonly tab: string;
  /** Letters of the first and the last column. */
  readonly left: string;
  readonly right: string;
  /** The first and the last row, counted from 1. */
  readonly top: number;
  readonly bottom: number;
}

/** An address such as 'My tab'!A5:L7, or 'My tab'!A5 of a single cell. */
const ADDRESS = /^(.*)!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/** The place that an address with its tab names; undefined where it names none. */
export function placeOf(address: string): Place | undefined {
  const found = ADDRESS.exec(address);
  if (!found) return undefined;
  const [, tab = "", left = "", top, right = left, bottom = top] = found;
  const name = tab.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  return { tab: name, left, right, top: Number(top), bottom: Number(bottom) };
}
