import type { Table } from "../../book/types/table";
import { EVENT, WORKBOOK_TARGET } from "../eventTypes";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import type { Arguments, OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { eventActions } from "./eventActions";
import { givenRange } from "./givenRange";
import { tableClass } from "./table";
import type { TableScope } from "./tableScope";

function tablesOf({ host, sheet }: TableScope): readonly Table[] {
  return sheet ? host.book.tables.onSheet(sheet) : host.book.tables.items;
}

function find({ host, sheet }: TableScope, key: string): OfficeObject | undefined {
  const table = host.book.tables.get(key);
  if (!table || (sheet && table.sheet.id !== sheet.id)) return undefined;
  return tableClass({ host, table });
}

function required(found: OfficeObject | undefined): OfficeObject {
  if (!found) throw new RichError("ItemNotFound");
  return found;
}

function add({ host, sheet }: TableScope, given: Arguments): OfficeObject {
  const place = givenRange({ host, sheet: sheet ?? host.book.sheets.active }, given);
  if (sheet && place.sheet.id !== sheet.id) throw new RichError("InvalidArgument");
  return tableClass({ host, table: host.book.tables.add(place, given.flag(1)) });
}

/** Excel's TableCollection, of a sheet or of the workbook. */
export const tableCollectionClass = officeClass<TableScope>("TableCollection", {
  scalars: { Count: { get: (scope) => tablesOf(scope).length } },
  methods: {
    Add: add,
    GetCount: (scope) => tablesOf(scope).length,
    GetItem: (scope, given) => required(find(scope, given.text(0))),
    GetItemAt: (scope, given) => {
      const table = tablesOf(scope)[given.number(0)];
      if (!table) throw new RichError("InvalidArgument");
      return tableClass({ host: scope.host, table });
    },
    GetItemOrNullObject: (scope, given) => find(scope, given.text(0)) ?? NULL_OBJECT,
  },
  actions: eventActions<TableScope>(
    { AddedEvent: EVENT.tableAdded, DataChangedEvent: EVENT.tableChanged, DeletedEvent: EVENT.tableDeleted },
    ({ host, sheet }) => ({ host, target: sheet?.id ?? WORKBOOK_TARGET }),
  ),
  items: (scope) => tablesOf(scope).map((table) => tableClass({ host: scope.host, table })),
});
