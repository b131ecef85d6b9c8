import type { Box } from "../../book/types/box";
import { officeClass } from "../officeClass";
import { RichError } from "../richError";
import { readGrid, readInput } from "./gridInput";
import { partRange, type HostTable } from "./tableScope";

/** A row by its place in the table's body, as Excel knows it. */
interface HostRow extends HostTable {
  readonly index: number;
}

function boxOf({ table, index }: HostRow): Box {
  const { body } = table;
  if (index >= body.rows) throw new RichError("InvalidReference");
  return { ...body, row: body.row + index, rows: 1 };
}

/** Excel's TableRow. */
export const tableRowClass = officeClass<HostRow>("TableRow", {
  identity: ({ index }) => ({ _Index: index }),
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (subject) => subject.table.sheet.cells.values(boxOf(subject)),
      set: (subject, value) => {
        const box = boxOf(subject);
        const { cells } = subject.table.sheet;
        const input = readGrid(value, box, readInput);
        if ("each" in input) cells.write(box, input.each);
        else cells.fill(box, input.all);
      },
    },
  },
  methods: { GetRange: (subject) => partRange(subject, boxOf(subject)) },
  actions: { Delete: ({ table, index }) => table.deleteRows(index, 1) },
});
