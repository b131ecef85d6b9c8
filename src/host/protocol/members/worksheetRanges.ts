import type { Sheet } from "../../book/types/sheet";
import type { HostSheet } from "../host";
import { NULL_OBJECT } from "../nullObject";
import type { Methods } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { placeAt, WHOLE_SHEET } from "./givenRange";

function range({ host, sheet }: HostSheet, address: string | undefined): OfficeObject {
  const place = address ? placeAt(host, sheet, address) : { sheet, box: WHOLE_SHEET };
  if (place.sheet.id !== sheet.id) throw new RichError("InvalidArgument");
  return host.range(place.sheet, place.box);
}

function used({ host, sheet }: HostSheet, valuesOnly: boolean): OfficeObject | undefined {
  const box = sheet.cells.used(valuesOnly);
  return box ? host.range(sheet, box) : undefined;
}

/** The next sheet in a direction, hidden ones left out on request. */
function neighbour({ host, sheet }: HostSheet, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const isWanted = ({ visibility }: Sheet) => !visibleOnly || visibility === "Visible";
  const others = host.book.sheets.items.filter(isWanted);
  return step === 1
    ? others.find(({ position }) => position > sheet.position)
    : others.findLast(({ position }) => position < sheet.position);
}

function nextSheet(step: 1 | -1, otherwise: () => OfficeObject): Methods<HostSheet>[string] {
  return (subject, given) => {
    const found = neighbour(subject, step, given.flag(0));
    return found ? subject.host.worksheet(found) : otherwise();
  };
}

function missing(): never {
  throw new RichError("ItemNotFound");
}

const nullObject = () => NULL_OBJECT;

/** The methods of Worksheet that give ranges and other sheets. */
export const worksheetRanges: Methods<HostSheet> = {
  GetCell: ({ host, sheet }, given) =>
    host.range(sheet, { row: given.number(0), column: given.number(1), rows: 1, columns: 1 }),
  GetNext: nextSheet(1, missing),
  GetNextOrNullObject: nextSheet(1, nullObject),
  GetPrevious: nextSheet(-1, missing),
  GetPreviousOrNullObject: nextSheet(-1, nullObject),
  GetRange: (subject, given) => range(subject, given.optionalText(0)),
  GetRangeByIndexes: ({ host, sheet }, given) =>
    host.range(sheet, {
      row: given.number(0),
      column: given.number(1),
      rows: given.number(2),
      columns: given.number(3),
    }),
  /** A blank sheet answers with its first cell, as Excel does. */
  GetUsedRange: (subject, given) => used(subject, given.flag(0)) ?? range(subject, "A1"),
  GetUsedRangeOrNullObject: (subject, given) => used(subject, given.flag(0)) ?? NULL_OBJECT,
};
