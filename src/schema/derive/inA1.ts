import type { Sheet } from "../sheet";
import { firstRow, lettersByKey } from "./layout";

const THIS_ROW = /\[@(?:\[([^\]]+)\]|([^[\]]+))\]/g;

/**
 * Turns `[@Header]` and `[@[Long header]]` into A1 references to the first row under the headers, because Excel refuses
 * structured references in validations and conditional formats. An unknown header is a bug of the declaration.
 */
export function inA1(sheet: Sheet, formula: string): string {
  const letters = lettersByKey(sheet);
  return inA1With(sheet, formula, (key) => `$${letters[key] ?? ""}${String(firstRow(sheet))}`);
}

/** The same for a table that stands elsewhere: `cellOf` gives this row's cell of a column by its key. */
export function inA1With(sheet: Sheet, formula: string, cellOf: (key: string) => string): string {
  return formula.replaceAll(THIS_ROW, (_, long: string | undefined, short: string | undefined) =>
    cellOf(keyOf(sheet, long ?? short ?? "")),
  );
}

/** The keys of the columns that a formula reads in its own row. */
export function columnKeysIn(sheet: Sheet, formula: string): readonly string[] {
  return [...formula.matchAll(THIS_ROW)].map(([, long, short]) => keyOf(sheet, long ?? short ?? ""));
}

function keyOf(sheet: Sheet, header: string): string {
  const key = Object.keys(sheet.columns).find((each) => sheet.columns[each]?.header === header);
  if (key === undefined) throw new Error(`${sheet.table} has no column "${header}"`);
  return key;
}

/** Turns `[@]`, the very cell that is highlighted, into a reference that moves along with column and row. */
export function ownCell(sheet: Sheet, letters: string, formula: string): string {
  return formula.replaceAll("[@]", `${letters}${String(firstRow(sheet))}`);
}
