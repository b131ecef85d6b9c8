import type { Cell } from "../../kit/cell";
import { type DateSystem, dayFromSheet } from "../../kit/dateSystem";
import { fold } from "../../kit/text";
import type { CellFault } from "../cellFault";
import type { Column } from "../column";
import type { Columns, RecordOf, Sheet } from "../sheet";

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

/** How the rows of a table are read into records of a sheet. */
export interface RowShape<C extends Columns> {
  readonly places: readonly Place[];
  /** A record of nothing but blank cells. */
  readonly blank: RecordOf<C>;
}

/** How rows with such headers are read; columns are found in any order and case. */
export function rowShape<C extends Columns>(
  sheet: Sheet<C>,
  header: readonly Cell[],
  dates: DateSystem = 1900,
): RowShape<C> {
  const headers = header.map((name) => fold(String(name)));
  const places = Object.entries(sheet.columns).map(([key, column]) => ({
    key,
    column,
    at: headers.indexOf(fold(column.header)),
    dates: column.holdsDays ? dates : 1900,
    blank: column.parse(""),
  }));
  const blank = places.map(({ key, blank: read }) => [key, read.ok ? read.value : null]);
  return { places, blank: Object.fromEntries(blank) as RecordOf<C> };
}

/** A row of cells, where it stands and where its faults are noted. */
export interface RowOfCells {
  readonly cells: readonly Cell[];
  readonly row: number;
  readonly faults: CellFault[];
}

/**
 * The record of a row. It is a copy of the blank one that is written over: all records have one shape then, which takes
 * a quarter of the memory that objects put together name by name do.
 */
export function recordOf<C extends Columns>(
  { places, blank }: RowShape<C>,
  { cells, row, faults }: RowOfCells,
): RecordOf<C> {
  const record: Record<string, unknown> = { ...blank };
  for (const { key, column, at, dates, blank: nothing } of places) {
    const cell = cells[at] ?? "";
    const reading = cell === "" ? nothing : column.parse(dates === 1900 ? cell : dayFromSheet(cell, dates));
    if (!reading.ok) faults.push({ row, column: column.header, got: cell, wanted: reading.wanted });
    else if (cell !== "") record[key] = reading.value;
  }
  return record as RecordOf<C>;
}
