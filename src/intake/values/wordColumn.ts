import { type ColumnType, shareOf } from "./columnType";
import { isAbsent } from "./isAbsent";

/** Words of a known list; a column without any known word is about something else. */
export function wordColumn(isKnown: (text: string) => boolean): ColumnType {
  return {
    isEmpty: isAbsent,
    fit: (column) => shareOf(column, isKnown),
    reader: () => (text) => text,
  };
}
