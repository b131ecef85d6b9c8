import { officeClass } from "../officeClass";
import type { Arguments, OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { isFields, isList } from "../wireShape";
import { givenRows } from "./givenRows";
import { tableRowClass } from "./tableRow";
import type { HostTable } from "./tableScope";

function rowAt({ host, table }: HostTable, index: number): OfficeObject {
  if (index < 0 || index >= table.body.rows) throw new RichError("InvalidArgument");
  return tableRowClass({ host, table, index });
}

/** Gives the first of the new rows. */
function add(subject: HostTable, given: Arguments): OfficeObject {
  const { table } = subject;
  const index = given.optionalNumber(0);
  const at = index === undefined || index === -1 ? null : index;
  const rows = givenRows(given.value(1)) ?? [table.columns.map(() => null)];
  if (rows.some((row) => row.length !== table.columns.length)) throw new RichError("InvalidArgument");
  if (at !== null && (at < 0 || at > table.body.rows)) throw new RichError("InvalidArgument");
  table.addRows(at, rows);
  return rowAt(subject, at ?? table.body.rows - rows.length);
}

function deleteRows({ table }: HostTable, given: Arguments): void {
  const rows = given.value(0);
  if (!isList(rows)) throw new RichError("InvalidArgument");
  const indexes = rows.map((row) => Number(isFields(row) ? row["index"] : row));
  for (const index of indexes.sort((a, b) => b - a)) table.deleteRows(index, 1);
}

/** Excel's TableRowCollection. */
export const tableRowCollectionClass = officeClass<HostTable>("TableRowCollection", {
  scalars: { Count: { get: ({ table }) => table.body.rows } },
  methods: {
    Add: add,
    GetCount: ({ table }) => table.body.rows,
    GetItemAt: (subject, given) => rowAt(subject, given.number(0)),
  },
  actions: {
    DeleteRows: deleteRows,
    DeleteRowsAt: ({ table }, given) => table.deleteRows(given.number(0), given.optionalNumber(1) ?? 1),
  },
  items: (subject) => Array.from({ length: subject.table.body.rows }, (_, index) => rowAt(subject, index)),
});
