import type { Cell } from "../../../kit/cell";
import type { Arguments } from "../officeObject";
import type { Methods } from "../officeClass";
import type { LiveRange } from "../host";
import { NULL_OBJECT } from "../nullObject";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { isFields } from "../wireShape";
import { placeOf } from "../placeOf";
import { tableScopedCollectionClass } from "./tableScopedCollection";

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly isBackwards: boolean;
}

function criteriaAt(given: Arguments, at: number): Criteria {
  const stated = given.value(at);
  const fields = isFields(stated) ? stated : {};
  return {
    completeMatch: fields["completeMatch"] === true,
    matchCase: fields["matchCase"] === true,
    isBackwards: fields["searchDirection"] === "Backwards",
  };
}

function matches(cell: Cell, wanted: string, { completeMatch, matchCase }: Criteria): boolean {
  const text = matchCase ? String(cell) : String(cell).toLowerCase();
  const sought = matchCase ? wanted : wanted.toLowerCase();
  return completeMatch ? text === sought : text.includes(sought);
}

/** Row by row, as Excel searches by default. */
function find(range: LiveRange, given: Arguments): OfficeObject | undefined {
  const { sheet, box } = placeOf(range.reference);
  const criteria = criteriaAt(given, 1);
  const wanted = given.text(0);
  const found = sheet.cells
    .formulas(box)
    .flatMap((row, r) => row.flatMap((cell, c) => (matches(cell, wanted, criteria) ? [{ r, c }] : [])))
    .at(criteria.isBackwards ? -1 : 0);
  return (
    found &&
    range.host.range(sheet, { row: box.row + found.r, column: box.column + found.c, rows: 1, columns: 1 })
  );
}

function replaceAll(range: LiveRange, given: Arguments): number {
  const { sheet, box } = placeOf(range.reference);
  const criteria = criteriaAt(given, 2);
  const [wanted, replacement] = [given.text(0), given.text(1)];
  let count = 0;
  const replaced = sheet.cells.formulas(box).map((row) =>
    row.map((cell) => {
      if (!matches(cell, wanted, criteria)) return null;
      count += 1;
      return criteria.completeMatch ? replacement : replaceText(String(cell), wanted, replacement, criteria);
    }),
  );
  if (count > 0) sheet.cells.write(box, replaced);
  return count;
}

function replaceText(
  text: string,
  ...[wanted, replacement, { matchCase }]: [string, string, Criteria]
): string {
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), matchCase ? "g" : "gi");
  return text.replace(pattern, () => replacement);
}

/** The methods of Range that look for something. */
export const rangeSearch: Methods<LiveRange> = {
  Find: (range, given) => {
    const found = find(range, given);
    if (!found) throw new RichError("ItemNotFound");
    return found;
  },
  FindOrNullObject: (range, given) => find(range, given) ?? NULL_OBJECT,
  GetTables: (range, given) => tableScopedCollectionClass({ range, fullyContained: given.flag(0) }),
  ReplaceAll: replaceAll,
};
