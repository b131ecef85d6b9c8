import type { ColumnType } from "./columnType";

/** Text of any kind, kept as it stands. */
export const textColumn: ColumnType = {
  fit: () => 1,
  decide: () => ({ ways: {}, doubts: [] }),
  reader: () => (text) => text,
};
