import { bareAddress } from "../../kit/bareAddress";
import type { Cell } from "../../kit/cell";
import { keyHeaders, keyOf, rowKey } from "../../schema/tableEdit";
import { asFound } from "./asFound";
import { areAsRead, askCells, asTheyWere, type CellsFound } from "./cellsFound";
import { dressBody } from "./dressBody";
import { emptyFirstRow } from "./clearStaged";
import type { EditWork } from "./editWork";
import { isBlankRow } from "../isBlankRow";
import type { LocatedTable } from "./locatedTable";
import { cellsIn, type Load } from "./pieces";
import { forgetStaged } from "./staged";
import { landing, writePieces } from "./writeWork";

/** What the request that writes found of a table before its first write; the answers are there after the sync. */
export interface Ground {
  readonly work: EditWork;
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly header: Excel.Range;
  readonly first: Excel.Range;
  /** The last row, where the write follows from it: lines of the log do. */
  readonly last: Excel.Range | null;
  readonly keys: readonly Excel.Range[];
  /** The cells that the request changes. */
  readonly cells: readonly CellsFound[];
  /** Whether earlier requests wrote some of it already. */
  readonly isSplit: boolean;
  /** What stood where rows were going to; null where none go, or where earlier requests wrote some already. */
  readonly below: Excel.Range | null;
}

/** Of what a request writes into a table: the cells that it changes there, and whether earlier requests wrote some already. */
interface Share {
  readonly load: Load;
  readonly isSplit: boolean;
}

/**
 * Asks what a write depends on in the request that writes. Every column that it needs is asked for by name here, before anything is
 * written: where one is gone, Excel refuses the request whole.
 */
export function askGround(context: Excel.RequestContext, work: EditWork, { load, isSplit }: Share): Ground {
  const { at, edit, rows } = work;
  const table = context.workbook.tables.getItem(at.name);
  const body = table.getDataBodyRange();
  const valuesOf = (header: string) => table.columns.getItem(header).getDataBodyRange().load("values");
  if (rows.length > 0) {
    for (const { header, formula } of Object.values(edit.sheet.columns)) {
      if (formula !== undefined) table.columns.getItem(header);
    }
  }
  return {
    work,
    table,
    whole: table.getRange().load("address"),
    header: table.getHeaderRowRange().load("values"),
    first: body.getRow(0).load("formulas,values"),
    last: edit.sealed.length > 0 ? body.getLastRow().load("values,rowIndex") : null,
    keys: edit.sealed.length > 0 ? [] : keyHeaders(edit.sheet).map(valuesOf),
    cells: askCells(context, cellsIn(load, work)),
    isSplit,
    below: isSplit ? null : askBelow(context, work),
  };
}

function askBelow(context: Excel.RequestContext, { at, rows }: EditWork): Excel.Range | null {
  // The blank row of a table that was never filled is its first, not below it.
  const offset = at.rows === 0 ? 1 : 0;
  if (rows.length <= offset) return null;
  const below = landing(context, at, { offset, rows: rows.length - offset }).getUsedRangeOrNullObject(true);
  return below.load("address,formulas,values");
}

function columnOf(range: Excel.Range | undefined): readonly Cell[] {
  return ((range?.values ?? []) as Cell[][]).map(([cell]) => cell ?? "");
}

function keysOf({ keys }: Ground): readonly string[] {
  const columns = keys.map(columnOf);
  return (columns[0] ?? []).map((_, row) => rowKey(columns.map((column) => column[row] ?? "")));
}

function isSame(some: readonly Cell[], others: readonly Cell[]): boolean {
  return some.length === others.length && some.every((cell, index) => cell === others[index]);
}

function hasSameRows(ground: Ground): boolean {
  const { at, edit } = ground.work;
  const keys = keysOf(ground);
  if (at.rows > 0) return ground.last ? hasSameEnd(ground.last, at) : isSame(keys, at.keys);
  if (ground.isSplit) return isSame(keys, [keyOf(edit.sheet, edit.added[0] ?? {})]);
  const [first = []] = ground.first.formulas as Cell[][];
  const isOneRow = ground.last ? isEndOf(ground.last, at, 1) : keys.length === 1;
  return isOneRow && isBlankRow(at.sheet, at.headers, first);
}

/** Whether the table still ends with the row that the write follows from. */
function hasSameEnd(last: Excel.Range, at: LocatedTable): boolean {
  return isEndOf(last, at, at.rows) && isSame((last.values as Cell[][])[0] ?? [], at.last);
}

function isEndOf({ rowIndex }: Excel.Range, { firstRow }: LocatedTable, rows: number): boolean {
  return rowIndex + 1 === firstRow + rows - 1;
}

/** Whether a table stood as it had been read when the write began. */
export function isAsRead(ground: Ground): boolean {
  const { work, header, cells, below, isSplit } = ground;
  const headers = ((header.values[0] ?? []) as Cell[]).map(String);
  const isFree = below === null || below.isNullObject;
  const isUnchanged = cells.every((found) => areAsRead(found, isSplit));
  return isFree && isUnchanged && isSame(headers, work.at.headers) && hasSameRows(ground);
}

/** Puts a table back as the write found it, with what others had done to it since it was read. */
export function giveBackGround(context: Excel.RequestContext, ground: Ground): void {
  writePieces(context, ground.cells.map(asTheyWere));
  if (ground.work.rows.length > 0) giveBackRows(context, ground);
}

function giveBackRows(context: Excel.RequestContext, ground: Ground): void {
  const { work, table, whole, first, below, isSplit } = ground;
  const { at, edit, rows } = work;
  table.resize(bareAddress(whole.address));
  // Rows that others appended moved those down that an earlier request had written below the table.
  const moved = isSplit ? Math.max(0, keysOf(ground).length - Math.max(1, at.rows)) : 0;
  landing(context, at, { offset: moved, rows: rows.length }).clear(Excel.ClearApplyTo.contents);
  if (below && !below.isNullObject) {
    const address = bareAddress(below.address);
    table.worksheet.getRange(address).formulas = asFound(below);
  }
  if (at.rows === 0 && !isSplit) table.getDataBodyRange().getRow(0).formulas = asFound(first);
  if (at.rows === 0 && isSplit) emptyFirstRow(table, at);
  if (isSplit) forgetStaged(table, at.sheet);
  dressBody(table, edit.sheet);
}
