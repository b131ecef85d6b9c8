import type { ICellData, Nullable } from "@univerjs/core";

const CONTENTS = ["v", "f", "si", "p"] as const;

/** Whether a record gives a cell another look and leaves its contents alone; none at all empties the cell. */
export function isOnlyLook(record: Nullable<ICellData>): boolean {
  return record !== null && record !== undefined && !CONTENTS.some((part) => part in record);
}
