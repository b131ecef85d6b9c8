import { officeClass } from "../officeClass";
import { partRange, type HostTable } from "./tableScope";

/** Excel's AutoFilter of a table; criteria are set on its columns. */
export const tableAutoFilterClass = officeClass<HostTable>("AutoFilter", {
  scalars: {
    Enabled: { get: ({ table }) => table.looks.showFilterButton },
    IsDataFiltered: { get: ({ table }) => table.columns.some(({ filter }) => filter !== null) },
  },
  methods: {
    GetRange: (subject) => partRange(subject, subject.table.box),
    GetRangeOrNullObject: (subject) => partRange(subject, subject.table.box),
  },
  actions: { ClearCriteria: ({ table }) => table.clearFilters() },
});
