import type { TableColumn } from "../../book/types/table";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import type { Arguments, OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { givenRows } from "./givenRows";
import { tableColumnClass } from "./tableColumn";
import type { HostTable } from "./tableScope";
import { wireText } from "./wireText";

/** By id or by name. */
function find({ table }: HostTable, given: Arguments): TableColumn | null {
  const key = given.value(0);
  return table.column(typeof key === "number" ? key : wireText(key));
}

function item({ host, table }: HostTable, column: TableColumn | null | undefined): OfficeObject {
  if (!column) throw new RichError("ItemNotFound");
  return tableColumnClass({ host, table, columnId: column.id });
}

/** Excel's TableColumnCollection. */
export const tableColumnCollectionClass = officeClass<HostTable>("TableColumnCollection", {
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  methods: {
    Add: (subject, given) =>
      item(
        subject,
        subject.table.addColumn(
          columnIndex(subject, given.optionalNumber(0)),
          givenRows(given.value(1)),
          given.optionalText(2),
        ),
      ),
    GetCount: ({ table }) => table.columns.length,
    GetItem: (subject, given) => item(subject, find(subject, given)),
    GetItemAt: (subject, given) => {
      const column = subject.table.columns[given.number(0)];
      if (!column) throw new RichError("InvalidArgument");
      return item(subject, column);
    },
    GetItemOrNullObject: (subject, given) => {
      const column = find(subject, given);
      return column ? item(subject, column) : NULL_OBJECT;
    },
  },
  items: (subject) => subject.table.columns.map((column) => item(subject, column)),
});

/** No index, or −1, means the end. */
function columnIndex({ table }: HostTable, index: number | undefined): number | null {
  if (index === undefined || index === -1) return null;
  if (index < 0 || index > table.columns.length) throw new RichError("InvalidArgument");
  return index;
}
