import { type Cell, type Grid, isBlank } from "../../kit/cell";
import type { Located } from "../../kit/located";
import { type DateSystem, dayFromSheet } from "../../kit/dateSystem";
import { fold } from "../../kit/text";
import type { CellFault } from "../cellFault";
import type { Column } from "../column";
import type { Columns, RecordOf, Sheet } from "../sheet";

/** A table's block as read from the workbook: the header row first, and where it stands. */
export interface TableCells {
  readonly cells: Grid;
  /** The sheet row of the header, counted from 1. */
  readonly headerRow: number;
  /** From which year its days are counted: 1900 unless said otherwise. */
  readonly dates?: DateSystem;
}

/** The records of a table, what could not be read, and the headers that are not there. */
export interface ReadRows<R> {
  readonly records: readonly Located<R>[];
  readonly faults: readonly CellFault[];
  readonly missing: readonly string[];
}

/** A declared column, and where it stands in the table; -1 where it does not. */
interface Place {
  readonly key: string;
  readonly column: Column<unknown>;
  readonly at: number;
  /** From which year its numbers are counted as days; 1900 also where they are none. */
  readonly dates: DateSystem;
  /** What most cells of most tables are: worked out once. */
  readonly blank: ReturnType<Column<unknown>["parse"]>;
}

function placesOf({ columns }: Sheet, { cells: [header = []], dates = 1900 }: TableCells): readonly Place[] {
  const headers = header.map((name) => fold(String(name)));
  return Object.entries(columns).map(([key, column]) => ({
    key,
    column,
    at: headers.indexOf(fold(column.header)),
    dates: column.holdsDays ? dates : 1900,
    blank: column.parse(""),
  }));
}

/**
 * Reads a table into typed records. Columns are found by their header in any order and case, the user's own are passed
 * over, wholly blank rows too; a cell that does not fit is reported and read as blank.
 */
export function fromCells<C extends Columns>(sheet: Sheet<C>, table: TableCells): ReadRows<RecordOf<C>> {
  const places = placesOf(sheet, table);
  const records: Located<RecordOf<C>>[] = [];
  const faults: CellFault[] = [];
  for (let index = 1; index < table.cells.length; index += 1) {
    const cells = table.cells[index] ?? [];
    if (places.every(({ at }) => isBlank(cells[at] ?? ""))) continue;
    const row = table.headerRow + index;
    records.push({ row, record: recordOf(places, { cells, row, faults }) as RecordOf<C> });
  }
  const missing = places.filter(({ at }) => at < 0).map(({ column }) => column.header);
  return { records, faults, missing };
}

/** A row of cells, where it stands and where its faults are noted. */
interface RowOfCells {
  readonly cells: readonly Cell[];
  readonly row: number;
  readonly faults: CellFault[];
}

function recordOf(places: readonly Place[], { cells, row, faults }: RowOfCells): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { key, column, at, dates, blank } of places) {
    const cell = cells[at] ?? "";
    const reading = cell === "" ? blank : column.parse(dates === 1900 ? cell : dayFromSheet(cell, dates));
    if (!reading.ok) faults.push({ row, column: column.header, got: cell, wanted: reading.wanted });
    const read = reading.ok ? reading : blank;
    record[key] = read.ok ? read.value : null;
  }
  return record;
}
