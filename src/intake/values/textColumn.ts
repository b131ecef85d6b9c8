import { isBlank } from "../../kit/cell";
import type { ColumnType } from "./columnType";

/** Text of any kind, kept as it stands. */
export const textColumn: ColumnType = {
  isEmpty: isBlank,
  fit: () => 1,
  reader: () => (text) => text,
};
