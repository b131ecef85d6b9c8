import { parseAddress } from "../../book/address";
import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "../../book/types/box";
import type { Place } from "../../book/types/name";
import type { Sheet } from "../../book/types/sheet";
import type { Host, HostSheet } from "../host";
import type { Arguments } from "../officeObject";
import { RichError } from "../richError";

/** All cells of a sheet. */
export const WHOLE_SHEET: Box = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** The place that an address, a name or a table's name means, seen from a sheet. */
export function placeAt(host: Host, sheet: Sheet, address: string): Place {
  const box = parseAddress(address);
  const place = box ? { sheet, box } : host.book.resolve(address, sheet);
  if (!place) throw new RichError("InvalidArgument");
  return place;
}

/** An argument that is a range or the address of one. */
export function givenRange({ host, sheet }: HostSheet, given: Arguments, at = 0): Place {
  return given.place(at) ?? placeAt(host, sheet, given.text(at));
}
