import type { Box } from "../../book/types/box";
import type { LiveRange } from "../host";
import type { Actions } from "../officeClass";
import type { Arguments, OfficeObject } from "../officeObject";
import { placeOf } from "../placeOf";
import { memberName } from "../memberName";
import { notServed, RichError } from "../richError";
import type { Wire } from "../wire";
import { isFields, isList, type WireFields } from "../wireShape";

/** Sets every property of a tree such as `{format: {font: {bold: true}}}` on an object and what hangs on it. */
function apply(object: OfficeObject, tree: WireFields): void {
  for (const [name, value] of Object.entries(tree)) {
    const link = object.link(name);
    const scalar = object.scalar(name);
    if (link && isFields(value)) apply(link.follow(), value);
    else if (scalar?.set) scalar.set(value);
    else throw notServed(memberName(object, name));
  }
}

/** Pairs each part of a range with its tree; their numbers have to agree. */
function applyEach(range: LiveRange, trees: Wire, boxes: readonly Box[]): void {
  if (!isList(trees) || trees.length !== boxes.length) throw new RichError("InvalidArgument");
  const { sheet } = placeOf(range.reference);
  boxes.forEach((box, index) => {
    const tree: Wire = trees[index] ?? {};
    if (!isFields(tree)) throw new RichError("InvalidArgument");
    apply(range.host.range(sheet, box), tree);
  });
}

function columnsOf({ row, column, rows, columns }: Box): readonly Box[] {
  return Array.from({ length: columns }, (_, step) => ({ row, column: column + step, rows, columns: 1 }));
}

function rowsOf({ row, column, rows, columns }: Box): readonly Box[] {
  return Array.from({ length: rows }, (_, step) => ({ row: row + step, column, rows: 1, columns }));
}

function setBy(parts: (box: Box) => readonly Box[]) {
  return (range: LiveRange, given: Arguments) =>
    applyEach(range, given.value(0), parts(placeOf(range.reference).box));
}

/** The methods of Range that set many properties at once, column by column or row by row. */
export const rangeProperties: Actions<LiveRange> = {
  SetColumnProperties: setBy(columnsOf),
  SetRowProperties: setBy(rowsOf),
};
