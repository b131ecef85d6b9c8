import { type ColumnType, shareOf } from "./columnType";

/** Words of a known list; a column without any known word is about something else. */
export function wordColumn(isKnown: (text: string) => boolean): ColumnType {
  return {
    fit: (column) => shareOf(column, isKnown),
    decide: () => ({ ways: {}, doubts: [] }),
    reader: () => (text) => text,
  };
}
