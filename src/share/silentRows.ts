import { cellsOf, type SheetContent } from "./model/sheetContent";
import type { SheetPolicy } from "./policy";
import { wordFinder } from "./words/wordFinder";

/** A page shortens what is long, and ends it with this. */
const CUT = "…";
/** So much of a name that is cut tells which it is. */
const TELLING = 8;

/** The rows of a page of which a result says something that stays unsaid, in whole or cut short. */
export function silentRows(content: SheetContent, { unsaid = [] }: SheetPolicy): ReadonlySet<number> {
  const rows = new Set<number>();
  const phrases = unsaid.map((phrase) => phrase.trim().toLowerCase()).filter((phrase) => phrase !== "");
  if (phrases.length === 0) return rows;
  const finder = wordFinder(phrases);
  for (const { row, value } of cellsOf(content)) {
    if (typeof value !== "string" || rows.has(row)) continue;
    if (finder.find(value) !== undefined || endsWithin(value.toLowerCase(), phrases)) rows.add(row);
  }
  return rows;
}

/** Whether a text was cut in the middle of a phrase. */
function endsWithin(text: string, phrases: readonly string[]): boolean {
  if (!text.endsWith(CUT)) return false;
  const said = text.slice(0, -CUT.length).trimEnd();
  return phrases.some((phrase) => {
    for (let length = Math.min(phrase.length, said.length); length >= TELLING; length--)
      if (said.endsWith(phrase.slice(0, length))) return true;
    return false;
  });
}
