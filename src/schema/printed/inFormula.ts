/** A text as it stands in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A row of a table by its key: the key's column, and the value as it stands in a formula. */
export interface RowKey {
  readonly table: string;
  readonly key: string;
  readonly value: string;
}

/** The raw value of a row's column; a blank cell gives 0, as Excel's look-ups do. */
export function found({ table, key, value }: RowKey, column: string): string {
  return `XLOOKUP(${value},${table}[${key}],${table}[${column}],"")`;
}

/** The value of a row's column, blank where the cell is. */
export function shown(row: RowKey, column: string): string {
  return `LET(v,${found(row, column)},IF(v="","",v))`;
}

/** A text that stands under a name, cut to so many characters; what is cut ends in three dots. */
export function cut(name: string, most: number): string {
  return `IF(LEN(${name})>${String(most)},LEFT(${name},${String(most - 1)})&"…",${name})`;
}
