import { isTyped } from "./hiddenColumns";
import { type Area, cellKey, isInside } from "./model/area";
import { cellsOf, type SheetContent } from "./model/sheetContent";
import type { SourceSheet } from "./model/sourceWorkbook";
import type { SheetPolicy } from "./policy";
import type { StayingSheet } from "./removal";

/** By what it is told which cells of a staying sheet do not stay. */
export interface OutsideRule {
  readonly content: SheetContent;
  readonly isCovered: StayingSheet["isCovered"];
  readonly policy: SheetPolicy;
  /** Texts that the book itself writes. */
  readonly known: ReadonlySet<string>;
}

/** Above the tables stay formulas and what the book itself writes there; what somebody typed is theirs. */
function outsideTables(areas: readonly Area[], rest: OutsideRule): StayingSheet["isOutside"] {
  if (rest.policy.outsideTables === "stays" || areas.length === 0) return () => false;
  const header = Math.min(...areas.map(({ top }) => top));
  const own = ownCells(rest, header);
  return (row, column) =>
    row < header ? own.has(cellKey(row, column)) : !areas.some((area) => isInside(area, row, column));
}

/** The typed cells above a row that hold no text of the book. */
function ownCells({ content, known }: OutsideRule, header: number): ReadonlySet<number> {
  const isTypedCell = isTyped(content);
  const own = new Set<number>();
  for (const { cells } of content.rows.filter(({ index }) => index < header)) {
    for (const cell of cells) {
      const isKnown = typeof cell.value === "string" && known.has(cell.value);
      if (!isKnown && isTypedCell(cell)) own.add(cellKey(cell.row, cell.column));
    }
  }
  return own;
}

/** The typed cells of some columns. */
function typedWithin(columns: ReadonlySet<number>, content: SheetContent): ReadonlySet<number> {
  const isTypedCell = isTyped(content);
  const typed = new Set<number>();
  for (const cell of columns.size === 0 ? [] : cellsOf(content)) {
    if (columns.has(cell.column) && isTypedCell(cell)) typed.add(cellKey(cell.row, cell.column));
  }
  return typed;
}

/** Says which cells do not stay although their row and column do. */
export function isOutsideOf(
  source: SourceSheet,
  folded: ReadonlySet<number>,
  rest: OutsideRule,
): StayingSheet["isOutside"] {
  const isBeside = outsideTables(
    source.tables.map(({ area }) => area),
    rest,
  );
  const typed = typedWithin(folded, rest.content);
  return (row, column) =>
    isBeside(row, column) ||
    (folded.has(column) && typed.has(cellKey(row, column))) ||
    rest.isCovered(row, column);
}
