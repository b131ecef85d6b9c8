import { parseAddress, splitAddress } from "../address";
import type { Core } from "../core";
import type { Place } from "../types/name";
import type { Sheet } from "../types/sheet";
import { placeOf } from "./name-meaning";

/** What an address, a name or a table's name means, seen from a sheet. */
export function resolvePlace(core: Core, address: string, from: Sheet): Place | null {
  const { sheet: written, rest } = splitAddress(address.trim());
  const sheet = written === null ? from : core.sheetOf(written);
  if (!sheet) return null;
  const box = parseAddress(rest);
  if (box) return { sheet, box };
  const name = core.namesOf(sheet).get(rest) ?? core.namesOf(null).get(rest);
  return name ? name.place : placeOf(core, rest);
}
