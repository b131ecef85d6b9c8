/** Rows of a table that a list shows. */
interface Wanted {
  /** Which rows, an Excel array as long as the table. */
  readonly where: string;
  /** What they are sorted by, an Excel array as long. */
  readonly by: string;
  readonly isLargestFirst?: boolean;
  /** How many there is room for. */
  readonly most: number;
}

/** A formula that spills the places of the wanted rows in their table, sorted; nothing where there is none. */
export function placesOf({ where, by, isLargestFirst = false, most }: Wanted): string {
  const kept = `(${where})*1`;
  const places = `FILTER(SEQUENCE(ROWS(kept)),kept)`;
  const sorted = `SORTBY(${places},FILTER(${by},kept),${isLargestFirst ? "-1" : "1"})`;
  return `=IFERROR(LET(kept,${kept},all,${sorted},INDEX(all,SEQUENCE(MIN(${String(most)},ROWS(all))))),"")`;
}
