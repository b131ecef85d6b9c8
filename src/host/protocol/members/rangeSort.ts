import type { SortKey } from "../../book/types/cells";
import type { LiveRange } from "../host";
import { officeClass } from "../officeClass";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { isFields, isList } from "../wireShape";
import { placeOf } from "../placeOf";

/** The keys of `sort.apply`; only sorts by value are known. */
export function sortKeys(fields: Wire): readonly SortKey[] {
  if (!isList(fields)) throw new RichError("InvalidArgument");
  return fields.filter(isFields).map((field) => {
    const sortOn = field["sortOn"] ?? "Value";
    if (sortOn !== "Value") throw new RichError("NotImplemented");
    return { key: Number(field["key"]), ascending: field["ascending"] !== false };
  });
}

/** Excel's RangeSort. */
export const rangeSortClass = officeClass<LiveRange>("RangeSort", {
  methods: {
    Apply: (range, given) => {
      const { sheet, box } = placeOf(range.reference);
      const orientation = given.optionalText(3) ?? "Rows";
      if (orientation !== "Rows") throw new RichError("NotImplemented");
      sheet.cells.sort(box, {
        keys: sortKeys(given.value(0)),
        matchCase: given.flag(1),
        hasHeaders: given.flag(2),
      });
    },
  },
});
