import type { Analyser } from "../formulas/analyser";
import { type FormulaFault, type Place, type Verdict, isDerived } from "../formulas/verdict";
import type { SourceCell } from "../model/cell";
import type { SourceRow } from "../model/sheetContent";
import { type Removal, type StayingSheet, stayingAt } from "../removal";

/** What is looked through, and what was seen so far. */
interface Seeing {
  readonly removal: Removal;
  readonly analyser: Analyser;
  readonly seen: Map<SourceCell, Verdict | undefined>;
  readonly rows: Map<StayingSheet, ReadonlyMap<number, SourceRow>>;
}

/** A formula with where it stands. */
interface Seen {
  readonly verdict: Verdict;
  readonly row: number;
  /** How many hidden formulas lie before it. */
  readonly depth: number;
}

/** A cell in a column that leaves. */
interface HiddenCell {
  readonly cell: SourceCell;
  readonly sheet: StayingSheet;
  readonly depth: number;
}

/** Hidden formulas behind each other, and rows of one reference, that are followed. */
const DEEPEST = 50;
const MOST_ROWS = 1_000;

/** Faults of a hidden formula that take nothing away from its result. */
const HARMLESS: ReadonlySet<FormulaFault> = new Set<FormulaFault>([
  "notShown",
  "volatileFunction",
  "removedColumns",
]);

function rowsOf(sheet: StayingSheet, { rows }: Seeing): ReadonlyMap<number, SourceRow> {
  const known = rows.get(sheet) ?? new Map(sheet.content.rows.map((row) => [row.index, row]));
  rows.set(sheet, known);
  return known;
}

/** The columns within a place that leave; undefined where one is a table's, or leaves for more than being hidden. */
function hiddenWithin(
  { leavingColumns }: StayingSheet,
  { left, right }: Place["area"],
): ReadonlySet<number> | undefined {
  const leaving = leavingColumns.filter(({ column }) => column >= left && column <= right);
  const areHidden = leaving.every(({ reason, header }) => reason === "hidden" && header === "");
  return areHidden ? new Set(leaving.map(({ column }) => column)) : undefined;
}

/** The filled cells of a place that leave; undefined where they cannot be looked through. */
function hiddenCells(place: Place, sheet: StayingSheet, seeing: Seeing): readonly SourceCell[] | undefined {
  const { top, bottom } = place.area;
  const columns = hiddenWithin(sheet, place.area);
  if (!columns || bottom - top >= MOST_ROWS) return undefined;
  const rows = columns.size === 0 ? undefined : rowsOf(sheet, seeing);
  const found: SourceCell[] = [];
  for (let row = top; rows && row <= bottom; row++) {
    for (const cell of rows.get(row)?.cells ?? [])
      if (columns.has(cell.column) && (cell.formula ?? cell.value) !== undefined) found.push(cell);
  }
  return found;
}

/** A place as it is read from one row. */
function placeFrom(place: Place, row: number): Place {
  return place.isOwnRow
    ? { ...place, area: { ...place.area, top: row, bottom: row }, isOwnRow: false }
    : place;
}

/** The verdict on a hidden cell; undefined where it was typed, or where what does not leave is behind it. */
function behindCell({ cell, sheet, depth }: HiddenCell, seeing: Seeing): Verdict | undefined {
  const { seen, analyser } = seeing;
  if (seen.has(cell)) return seen.get(cell);
  seen.set(cell, undefined); // a circle leads nowhere
  const { text = "", kind, fills } = cell.formula ?? {};
  const isPlain = text !== "" && kind !== "dataTable" && fills?.includes(":") !== true;
  const verdict = isPlain && depth < DEEPEST ? analyser.verdict(text, sheet.source.position) : undefined;
  const isOpen = verdict?.faults.every((fault) => HARMLESS.has(fault)) === true;
  const found = isOpen ? look({ verdict, row: cell.row, depth }, seeing) : undefined;
  seen.set(cell, found);
  return found;
}

/** All that is read behind a place, itself included. */
function readsBehind(place: Place, depth: number, seeing: Seeing): readonly Place[] | undefined {
  const sheet = stayingAt(seeing.removal, place.sheet);
  if (!sheet) return [place];
  const reads = [place];
  for (const cell of hiddenCells(place, sheet, seeing) ?? [undefined]) {
    const verdict = cell && behindCell({ cell, sheet, depth: depth + 1 }, seeing);
    if (!verdict) return undefined;
    reads.push(...verdict.reads);
  }
  return reads;
}

function look({ verdict, row, depth }: Seen, seeing: Seeing): Verdict | undefined {
  const reads = new Set<Place>();
  for (const each of verdict.reads) {
    const behind = readsBehind(placeFrom(each, row), depth, seeing);
    if (!behind) return undefined;
    for (const place of behind) reads.add(place);
  }
  const faults = verdict.faults.map((fault) => (fault === "removedColumns" ? "notShown" : fault));
  return { ...verdict, faults: [...new Set(faults)], reads: [...reads] };
}

/**
 * Looks through columns that leave only because they are hidden, as a book hides what its page is worked out with: a
 * formula that reads formulas there is judged by what those read. Gives its verdict so, with everything that is read
 * behind them; the verdict as it was where something typed is behind them, or anything that does not leave.
 */
export function seeThrough(removal: Removal, analyser: Analyser): (verdict: Verdict, row: number) => Verdict {
  const seeing: Seeing = { removal, analyser, seen: new Map(), rows: new Map() };
  return (verdict, row) => {
    const isReading = verdict.faults.includes("removedColumns");
    const others = verdict.faults.filter((fault) => fault !== "removedColumns");
    if (!isReading || isDerived(others)) return verdict;
    return look({ verdict, row, depth: 0 }, seeing) ?? verdict;
  };
}
