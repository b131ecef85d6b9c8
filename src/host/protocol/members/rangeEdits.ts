import type { CellPart, CopyPart } from "../../book/types/cells";
import type { LiveRange } from "../host";
import type { Actions, Methods } from "../officeClass";
import type { Arguments, OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { givenRange } from "./givenRange";
import { oneOf } from "./oneOf";
import { placeOf } from "../placeOf";

const CLEARED: Readonly<Record<string, CellPart | undefined>> = {
  All: "All",
  Contents: "Contents",
  Formats: "Formats",
  Hyperlinks: undefined,
  RemoveHyperlinks: undefined,
  ResetContents: "Contents",
};

function clear(range: LiveRange, given: Arguments): void {
  const { sheet, box } = placeOf(range.reference);
  const what = given.optionalText(0) ?? "All";
  if (!(what in CLEARED)) throw new RichError("InvalidArgument");
  const part = CLEARED[what];
  if (part) sheet.cells.clear(box, part);
}

function copyFrom(range: LiveRange, given: Arguments): void {
  const { sheet, box } = placeOf(range.reference);
  const source = givenRange({ host: range.host, sheet }, given);
  const part: CopyPart = oneOf(given.optionalText(1) ?? "All", ["All", "Values", "Formulas", "Formats"]);
  if (given.flag(2) || given.flag(3)) throw new RichError("NotImplemented");
  sheet.cells.copy(box, { sheetId: source.sheet.id, box: source.box }, part);
}

function autoFill(range: LiveRange, given: Arguments): void {
  const { sheet, box } = placeOf(range.reference);
  sheet.cells.autoFill(box, givenRange({ host: range.host, sheet }, given).box);
}

function moveTo(range: LiveRange, given: Arguments): void {
  const { sheet, box } = placeOf(range.reference);
  const target = givenRange({ host: range.host, sheet }, given);
  if (target.sheet !== sheet) throw new RichError("NotImplemented");
  sheet.cells.move(box, target.box);
}

function insert(range: LiveRange, given: Arguments): OfficeObject {
  const { sheet, box } = placeOf(range.reference);
  const shift = oneOf(given.text(0), ["Down", "Right"]);
  return range.host.range(sheet, sheet.cells.insert(box, shift));
}

function remove(range: LiveRange, given: Arguments): void {
  const { sheet, box } = placeOf(range.reference);
  sheet.cells.remove(box, oneOf(given.text(0), ["Up", "Left"]));
}

/** The client announces large arrays before it sends them in chunks. */
function validateArraySize(range: LiveRange, given: Arguments): void {
  const { box } = placeOf(range.reference);
  if (given.number(0) !== box.rows || given.number(1) !== box.columns) {
    throw new RichError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}

/** The methods of Range that change cells or move the cursor. */
export const rangeEdits: Actions<LiveRange> = {
  AutoFill: autoFill,
  Calculate: ({ host }) => host.book.calculation.calculate("Recalculate"),
  Clear: clear,
  CopyFrom: copyFrom,
  Delete: remove,
  Merge: (range, given) => {
    const { sheet, box } = placeOf(range.reference);
    sheet.cells.merge(box, given.flag(0));
  },
  MoveTo: moveTo,
  Select: (range) => range.host.book.selection.select(placeOf(range.reference)),
  SetDirty: () => undefined,
  Unmerge: (range) => {
    const { sheet, box } = placeOf(range.reference);
    sheet.cells.unmerge(box);
  },
  _ValidateArraySize: validateArraySize,
};

/** Inserting gives the range of the new blank cells. */
export const rangeInsert: Methods<LiveRange> = { Insert: insert };
