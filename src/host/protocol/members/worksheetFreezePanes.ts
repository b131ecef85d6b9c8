import { SHEET_COLUMNS, SHEET_ROWS } from "../../book/types/box";
import type { HostSheet } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { givenRange } from "./givenRange";

/** The frozen cells: whole rows, whole columns, or the corner where both are frozen. */
function frozen({ host, sheet }: HostSheet): OfficeObject | undefined {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return undefined;
  return host.range(sheet, {
    row: 0,
    column: 0,
    rows: rows || SHEET_ROWS,
    columns: columns || SHEET_COLUMNS,
  });
}

/** Excel's WorksheetFreezePanes. */
export const worksheetFreezePanesClass = officeClass<HostSheet>("WorksheetFreezePanes", {
  methods: {
    GetLocation: (subject) => {
      const found = frozen(subject);
      if (!found) throw new RichError("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: (subject) => frozen(subject) ?? NULL_OBJECT,
  },
  actions: {
    FreezeAt: ({ host, sheet }, given) => {
      const { box } = givenRange({ host, sheet }, given);
      sheet.setFreeze({
        rows: box.rows >= SHEET_ROWS ? 0 : box.row + box.rows,
        columns: box.columns >= SHEET_COLUMNS ? 0 : box.column + box.columns,
      });
    },
    FreezeColumns: ({ sheet }, given) => sheet.setFreeze({ rows: 0, columns: given.optionalNumber(0) ?? 1 }),
    FreezeRows: ({ sheet }, given) => sheet.setFreeze({ rows: given.optionalNumber(0) ?? 1, columns: 0 }),
    Unfreeze: ({ sheet }) => sheet.setFreeze({ rows: 0, columns: 0 }),
  },
});
