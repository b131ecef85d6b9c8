import type { Box } from "../../book/types/box";
import type { LiveRange } from "../host";
import { memberName } from "../memberName";
import type { Actions } from "../officeClass";
import type { Arguments, OfficeObject } from "../officeObject";
import { placeOf } from "../placeOf";
import { notServed, RichError } from "../richError";
import type { Wire } from "../wire";
import { isFields, isList, type WireFields } from "../wireShape";

/** Borders are named parts of a cell's properties, and a collection of a range. */
const SIDES: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
};

/** What a name of the tree means on an object: what hangs on it, or one side of its borders. */
function part(object: OfficeObject, name: string): OfficeObject | undefined {
  const link = object.link(name);
  if (link) return link.follow();
  const edge = SIDES[name];
  return edge === undefined
    ? undefined
    : object.items()?.find((item) => item.scalar("SideIndex")?.get?.() === edge);
}

/** Sets every property of a tree such as `{format: {font: {bold: true}}}` on an object and what hangs on it. */
function apply(object: OfficeObject, tree: WireFields): void {
  for (const [name, value] of Object.entries(tree)) {
    const target = isFields(value) ? part(object, name) : undefined;
    const scalar = object.scalar(name);
    if (target && isFields(value)) apply(target, value);
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

/** Cell by cell, given as rows of trees. */
function setCells(range: LiveRange, given: Arguments): void {
  const lines = given.value(0);
  const rows = rowsOf(placeOf(range.reference).box);
  if (!isList(lines) || lines.length !== rows.length) throw new RichError("InvalidArgument");
  rows.forEach((row, index) => applyEach(range, lines[index] ?? null, columnsOf(row)));
}

/** The methods of Range that set many properties at once: by column, by row, by cell. */
export const rangeProperties: Actions<LiveRange> = {
  SetCellProperties: setCells,
  SetColumnProperties: setBy(columnsOf),
  SetRowProperties: setBy(rowsOf),
};
