import { isInside } from "../../book/boxes";
import type { Table } from "../../book/types/table";
import type { LiveRange } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import { placeOf } from "../placeOf";
import { RichError } from "../richError";
import { tableClass } from "./table";

/** The tables that touch a range, or lie wholly in it. */
interface RangeTables {
  readonly range: LiveRange;
  readonly fullyContained: boolean;
}

function tablesOf({ range, fullyContained }: RangeTables): readonly Table[] {
  const { sheet, box } = placeOf(range.reference);
  const touching = range.host.book.tables.touching(sheet, box);
  return fullyContained ? touching.filter((table) => isInside(table.box, box)) : touching;
}

/** Excel's TableScopedCollection. */
export const tableScopedCollectionClass = officeClass<RangeTables>("TableScopedCollection", {
  methods: {
    GetCount: (subject) => tablesOf(subject).length,
    GetFirst: (subject) => {
      const [table] = tablesOf(subject);
      if (!table) throw new RichError("ItemNotFound");
      return tableClass({ host: subject.range.host, table });
    },
    GetItem: (subject, given) => {
      const table = named(subject, given.text(0));
      if (!table) throw new RichError("ItemNotFound");
      return tableClass({ host: subject.range.host, table });
    },
    GetItemOrNullObject: (subject, given) => {
      const table = named(subject, given.text(0));
      return table ? tableClass({ host: subject.range.host, table }) : NULL_OBJECT;
    },
  },
  items: (subject) => tablesOf(subject).map((table) => tableClass({ host: subject.range.host, table })),
});

function named(subject: RangeTables, key: string): Table | undefined {
  return tablesOf(subject).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}
