import { officeClass } from "../officeClass";
import { sortKeys } from "./rangeSort";
import type { HostTable } from "./tableScope";

/** Excel's TableSort. */
export const tableSortClass = officeClass<HostTable>("TableSort", {
  scalars: {
    Fields: { get: ({ table }) => table.sortKeys.map(({ key, ascending }) => ({ key, ascending })) },
  },
  actions: {
    Apply: ({ table }, given) => table.sort(sortKeys(given.value(0)), given.flag(1)),
    Clear: ({ table }) => table.clearSort(),
    Reapply: ({ table }) => table.sort(table.sortKeys, false),
  },
});
