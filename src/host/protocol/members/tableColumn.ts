import type { TableColumn } from "../../book/types/table";
import { officeClass } from "../officeClass";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { isList } from "../wireShape";
import { readGrid, readInput } from "./gridInput";
import { partRange, type HostTable } from "./tableScope";
import { wireText } from "./wireText";

/** A column, found again by its id whenever it is asked. */
interface HostColumn extends HostTable {
  readonly columnId: number;
}

function columnOf({ table, columnId }: HostColumn): TableColumn {
  const column = table.columns.find(({ id }) => id === columnId);
  if (!column) throw new RichError("ItemNotFound");
  return column;
}

/** Excel's Filter, as far as lists of values go. */
const filterClass = officeClass<HostColumn>("Filter", {
  scalars: {
    Criteria: {
      get: (subject) => {
        const { filter } = columnOf(subject);
        return filter ? { filterOn: "Values", values: filter.values } : null;
      },
    },
  },
  actions: {
    ApplyValuesFilter: (subject, given) => {
      const values = given.value(0);
      if (!isList(values)) throw new RichError("InvalidArgument");
      columnOf(subject).setFilter({ values: values.map(String) });
    },
    Clear: (subject) => columnOf(subject).setFilter(null),
  },
});

function write(subject: HostColumn, value: Wire): void {
  const { cells } = subject.table.sheet;
  const { box } = columnOf(subject);
  const input = readGrid(value, box, readInput);
  if ("each" in input) cells.write(box, input.each);
  else cells.fill(box, input.all);
}

/** Excel's TableColumn; its values hold header, body and totals. */
export const tableColumnClass = officeClass<HostColumn>("TableColumn", {
  identity: ({ columnId }) => ({ Id: columnId }),
  scalars: {
    Id: { get: ({ columnId }) => columnId },
    Index: { get: (subject) => columnOf(subject).index },
    Name: {
      get: (subject) => columnOf(subject).name,
      set: (subject, value) => columnOf(subject).rename(wireText(value)),
    },
    Values: { get: (subject) => subject.table.sheet.cells.values(columnOf(subject).box), set: write },
  },
  links: { Filter: (subject) => filterClass(subject) },
  methods: {
    GetDataBodyRange: (subject) => partRange(subject, columnOf(subject).body),
    GetHeaderRowRange: (subject) => partRange(subject, columnOf(subject).header),
    GetRange: (subject) => partRange(subject, columnOf(subject).box),
    GetTotalRowRange: (subject) => partRange(subject, columnOf(subject).totals),
  },
  actions: { Delete: (subject) => columnOf(subject).delete() },
});
