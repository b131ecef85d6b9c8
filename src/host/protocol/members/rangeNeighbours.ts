import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "../../book/types/box";
import type { Arguments } from "../officeObject";
import { around, overlap } from "../../book/boxes";
import type { LiveRange } from "../host";
import { NULL_OBJECT } from "../nullObject";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { givenRange } from "./givenRange";
import { placeOf } from "../placeOf";
import { usedWithin } from "./usedWithin";

type RangeMethod = (range: LiveRange, given: Arguments) => OfficeObject;

/** A method that gives the range around another box of the same sheet. */
function moved(to: (box: Box, given: Arguments) => Box): RangeMethod {
  return (range, given) => {
    const { sheet, box } = placeOf(range.reference);
    return range.host.range(sheet, to(box, given));
  };
}

function missing(): never {
  throw new RichError("ItemNotFound");
}

const nullObject = () => NULL_OBJECT;

function shared(otherwise: () => OfficeObject): RangeMethod {
  return (range, given) => {
    const { sheet, box } = placeOf(range.reference);
    const other = givenRange({ host: range.host, sheet }, given);
    const both = other.sheet.id === sheet.id ? overlap(box, other.box) : undefined;
    return both ? range.host.range(sheet, both) : otherwise();
  };
}

function used(otherwise: () => OfficeObject): RangeMethod {
  return (range, given) => {
    const { sheet, box } = placeOf(range.reference);
    const found = usedWithin(sheet, box, given.flag(0));
    return found ? range.host.range(sheet, found) : otherwise();
  };
}

function spillingTo(otherwise: () => OfficeObject): RangeMethod {
  return (range) => {
    const { sheet, box } = placeOf(range.reference);
    const found = sheet.cells.spillFrom(box.row, box.column);
    return found ? range.host.range(sheet, found) : otherwise();
  };
}

function spillParent(otherwise: () => OfficeObject): RangeMethod {
  return (range) => {
    const { sheet, box } = placeOf(range.reference);
    const found = sheet.cells.spillParent(box.row, box.column);
    return found ? range.host.range(sheet, found) : otherwise();
  };
}

/** A row or column of the box by its number inside the box. */
function inside(index: number, count: number): number {
  if (index < 0 || index >= count) throw new RichError("InvalidArgument");
  return index;
}

/** Negative counts give rows inside the range, as Excel does. */
function beyond(box: Box, side: "above" | "below" | "before" | "after", count: number): Box {
  const size = Math.abs(count);
  switch (side) {
    case "above":
      return { ...box, row: count > 0 ? box.row - size : box.row, rows: size };
    case "below":
      return { ...box, row: count > 0 ? box.row + box.rows : box.row + box.rows - size, rows: size };
    case "before":
      return { ...box, column: count > 0 ? box.column - size : box.column, columns: size };
    case "after":
      return {
        ...box,
        column: count > 0 ? box.column + box.columns : box.column + box.columns - size,
        columns: size,
      };
  }
}

function countOf(given: Arguments): number {
  return given.optionalNumber(0) ?? 1;
}

/** The methods of Range that give another range of its sheet. */
export const rangeNeighbours: Readonly<Record<string, RangeMethod>> = {
  GetAbsoluteResizedRange: moved((box, given) => ({
    ...box,
    rows: given.number(0),
    columns: given.number(1),
  })),
  GetBoundingRect: (range, given) => {
    const { sheet, box } = placeOf(range.reference);
    const other = givenRange({ host: range.host, sheet }, given);
    if (other.sheet.id !== sheet.id) throw new RichError("InvalidArgument");
    return range.host.range(sheet, around(box, other.box));
  },
  GetCell: moved((box, given) => ({
    row: box.row + given.number(0),
    column: box.column + given.number(1),
    rows: 1,
    columns: 1,
  })),
  GetColumn: moved((box, given) => ({
    ...box,
    column: box.column + inside(given.number(0), box.columns),
    columns: 1,
  })),
  GetColumnsAfter: moved((box, given) => beyond(box, "after", countOf(given))),
  GetColumnsBefore: moved((box, given) => beyond(box, "before", countOf(given))),
  GetEntireColumn: moved((box) => ({ ...box, row: 0, rows: SHEET_ROWS })),
  GetEntireRow: moved((box) => ({ ...box, column: 0, columns: SHEET_COLUMNS })),
  GetIntersection: shared(missing),
  GetIntersectionOrNullObject: shared(nullObject),
  GetLastCell: moved((box) => ({
    row: box.row + box.rows - 1,
    column: box.column + box.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetLastColumn: moved((box) => ({ ...box, column: box.column + box.columns - 1, columns: 1 })),
  GetLastRow: moved((box) => ({ ...box, row: box.row + box.rows - 1, rows: 1 })),
  GetOffsetRange: moved((box, given) => ({
    ...box,
    row: box.row + given.number(0),
    column: box.column + given.number(1),
  })),
  GetResizedRange: moved((box, given) => ({
    ...box,
    rows: box.rows + given.number(0),
    columns: box.columns + given.number(1),
  })),
  GetRow: moved((box, given) => ({ ...box, row: box.row + inside(given.number(0), box.rows), rows: 1 })),
  GetRowsAbove: moved((box, given) => beyond(box, "above", countOf(given))),
  GetRowsBelow: moved((box, given) => beyond(box, "below", countOf(given))),
  GetSpillParent: spillParent(missing),
  GetSpillParentOrNullObject: spillParent(nullObject),
  GetSpillingToRange: spillingTo(missing),
  GetSpillingToRangeOrNullObject: spillingTo(nullObject),
  GetUsedRange: used(missing),
  GetUsedRangeOrNullObject: used(nullObject),
};
