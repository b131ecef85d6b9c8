import { type Cell, type Grid, isBlank } from "../../kit/cell";
import type { Located } from "../../kit/located";
import { fold } from "../../kit/text";
import type { CellFault } from "../cellFault";
import type { Column } from "../column";
import type { Columns, RecordOf, Sheet } from "../sheet";

/** A table's block as read from the workbook: the header row first, and where it stands. */
export interface TableCells {
  readonly cells: Grid;
  /** The sheet row of the header, counted from 1. */
  readonly headerRow: number;
}

/** The records of a table, what could not be read, and the headers that are not there. */
export interface ReadRows<R> {
  readonly records: readonly Located<R>[];
  readonly faults: readonly CellFault[];
  readonly missing: readonly string[];
}

/**
 * Reads a table into typed records. Columns are found by their header in any order and case, the user's own are passed
 * over, wholly blank rows too; a cell that does not fit is reported and read as blank.
 */
export function fromCells<C extends Columns>(sheet: Sheet<C>, table: TableCells): ReadRows<RecordOf<C>> {
  const headers = (table.cells[0] ?? []).map((header) => fold(String(header)));
  const places = Object.entries(sheet.columns).map(([key, column]) => {
    return { key, column, at: headers.indexOf(fold(column.header)) };
  });
  const records: Located<RecordOf<C>>[] = [];
  const faults: CellFault[] = [];
  table.cells.slice(1).forEach((cells, index) => {
    const own = places.map(({ at }) => cells[at] ?? "");
    if (own.every(isBlank)) return;
    const row = table.headerRow + 1 + index;
    const record = places.map(({ key, column }, place) => [
      key,
      readCell(own[place] ?? "", { row, column, faults }),
    ]);
    records.push({ row, record: Object.fromEntries(record) as RecordOf<C> });
  });
  const missing = places.filter(({ at }) => at < 0).map(({ column }) => column.header);
  return { records, faults, missing };
}

/** Where a cell stands and where its fault is noted. */
interface Reader {
  readonly row: number;
  readonly column: Column<unknown>;
  readonly faults: CellFault[];
}

function readCell(cell: Cell, { row, column, faults }: Reader): unknown {
  const reading = column.parse(cell);
  if (reading.ok) return reading.value;
  faults.push({ row, column: column.header, got: cell, wanted: reading.wanted });
  return blankOf(column);
}

/** What a blank cell of the column reads as. */
function blankOf(column: Column<unknown>): unknown {
  const reading = column.parse("");
  return reading.ok ? reading.value : null;
}
