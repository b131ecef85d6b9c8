import { bareAddress } from "../../kit/bareAddress";
import type { Cell, Grid } from "../../kit/cell";
import { columnLetters } from "../../kit/columnLetters";
import { MARK, readMark } from "../../schema/bookMark";

/** Where a formula is to stand: a cell of a sheet, or the first of a new sheet. */
export type Landing =
  | {
      readonly kind: "cell";
      /** Left out for the sheet in front. */
      readonly tab?: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: "new sheet"; readonly tab: string };

/** How many cells an answer takes. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What keeps a formula from standing where it is to stand. */
export type Hindrance =
  | { readonly kind: "no sheet"; readonly tab: string }
  | { readonly kind: "edge" }
  | { readonly kind: "book's page"; readonly tab: string }
  | { readonly kind: "protected"; readonly tab: string }
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "merged"; readonly tab: string; readonly cells: string }
  /** Cells that hold something: a block that is full, or the first of them. */
  | {
      readonly kind: "taken";
      readonly tab: string;
      readonly cells: readonly string[];
      readonly count: number;
    };

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Whether an answer would reach beyond the sheet. */
export function isBeyondEdge({ row, column }: CellSpot, { rows, columns }: Size): boolean {
  return row + rows > MOST_ROWS || column + columns > MOST_COLUMNS;
}

/** A cell by its place on a sheet, from 0. */
export interface CellSpot {
  readonly row: number;
  readonly column: number;
}

/** Cells that an answer would fill, and what was asked of them; the answers are there after the next sync. */
export interface AskedArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Excel.Range;
  readonly used: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
  readonly merges: Excel.RangeCollection;
  readonly mark: Excel.WorksheetCustomProperty;
}

/** Asks everything about the cells that tells whether an answer may stand there. */
export function askArea(
  sheet: Excel.Worksheet,
  { row, column }: CellSpot,
  { rows, columns }: Size,
): AskedArea {
  const area = sheet.getRangeByIndexes(row, column, rows, columns);
  sheet.load("id,name,protection/protected");
  return {
    sheet,
    area: area.load("address"),
    // Formulas that show nothing stop a spill as well, so cells that are only formatted are looked at too.
    used: area.getUsedRangeOrNullObject(false).load("formulas,rowIndex,columnIndex"),
    tables: area.getTables(false).load("items/name"),
    merges: area.getMergedAreasOrNullObject().areas.load("items/address"),
    mark: sheet.customProperties.getItemOrNullObject(MARK).load("value"),
  };
}

/** What stands in the way, or null. */
export function hindranceOf({ sheet, used, tables, merges, mark }: AskedArea): Hindrance | null {
  const tab = sheet.name;
  if (!mark.isNullObject && readMark(mark.value)) return { kind: "book's page", tab };
  if (sheet.protection.protected) return { kind: "protected", tab };
  const [table] = tables.items;
  if (table) return { kind: "table", table: table.name };
  const [merged] = merges.isNullObject ? [] : merges.items;
  if (merged) return { kind: "merged", tab, cells: bareAddress(merged.address) };
  if (used.isNullObject) return null;
  return takenBy(tab, { row: used.rowIndex, column: used.columnIndex }, used.formulas as Cell[][]);
}

const NAMED = 3;

function takenBy(tab: string, first: CellSpot, formulas: Grid): Hindrance | null {
  const taken = formulas.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      isFree(cell) ? [] : [{ row: first.row + row, column: first.column + column }],
    ),
  );
  const [start] = taken;
  if (!start) return null;
  const rows = [start.row, taken.at(-1)?.row ?? start.row] as const;
  const columns = taken.map(({ column }) => column);
  const width = [Math.min(...columns), Math.max(...columns)] as const;
  const size = (rows[1] - rows[0] + 1) * (width[1] - width[0] + 1);
  const block = addressOf({ row: rows[0], column: width[0] }, { row: rows[1], column: width[1] });
  const cells = size === taken.length ? [block] : taken.slice(0, NAMED).map((spot) => addressOf(spot, spot));
  return { kind: "taken", tab, cells, count: taken.length };
}

/** White space typed into a cell stops a spill as a word does. */
function isFree(cell: Cell): boolean {
  return cell === "";
}

/** The address of a block by its first and last cell: `C5`, `C5:D9`. */
export function addressOf(first: CellSpot, last: CellSpot): string {
  const [from, to] = [first, last].map(({ row, column }) => `${columnLetters(column)}${String(row + 1)}`);
  return from === to ? String(from) : `${String(from)}:${String(to)}`;
}
