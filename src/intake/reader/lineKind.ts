import { filled } from "./headerRow";

/** What a line of an export is, besides a deal. */
export type LineKind = "deal" | "blank" | "total" | "heading" | "footer";

/** A cell that says nothing but "here is a sum", in the languages of the CRMs' European users. */
const TOTAL =
  /^(?:(?:grand |sub)?totals?|sum|count|average|gesamt(?:summe)?|summe|zwischensumme|(?:sous-)?total(?:e|es)?(?: g[eé]n[eé]ra[ul]e?| geral| complessivo)?|subtotale?|総計|合計|小計|totaal|record count)(?: \(.*\)|\s*:.*|\s+[\d.,]+)?$/i;
const SUM = /^[\p{Sc}(-]*\d[\p{Sc}\d.,' )-]*$/u;
/** A group's heading in a report that is not "details only". */
const GROUP = /\(\d+ (?:records?|deals?|rows?)\)$/i;

/** What a line between the header and the last deal is; a sparse line is a deal unless it says otherwise. */
export function lineKind(cells: readonly string[], columns: number): LineKind {
  const count = filled(cells);
  if (count === 0) return "blank";
  const first = cells.find((cell) => cell.trim() !== "")?.trim() ?? "";
  if (count <= columns / 2 && TOTAL.test(first)) return "total";
  if (areSums(cells, count)) return "total";
  return count <= 2 && GROUP.test(first) ? "heading" : "deal";
}

/** One or two numbers alone, and nothing before them that names a deal. */
function areSums(cells: readonly string[], count: number): boolean {
  if (count > 2 || cells.length < 4 || (cells[0] ?? "").trim() !== "") return false;
  return cells.every((cell) => cell.trim() === "" || SUM.test(cell.trim()));
}

/** Whether a line below the last full one is a note and no deal: one cell alone, or a short line of few cells. */
export function isFooter(cells: readonly string[], columns: number): boolean {
  const count = filled(cells);
  return columns > 2 && (count <= 1 || (cells.length < columns && count < columns * 0.3));
}
