import { type Grid, isBlank } from "../../kit/cell";
import type { Located } from "../../kit/located";
import type { DateSystem } from "../../kit/dateSystem";
import type { CellFault } from "../cellFault";
import type { Columns, RecordOf, Sheet } from "../sheet";
import { recordOf, rowShape } from "./recordOf";

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

/**
 * Reads a table into typed records. Columns are found by their header in any order and case, the user's own are passed
 * over, wholly blank rows too; a cell that does not fit is reported and read as blank.
 */
export function fromCells<C extends Columns>(sheet: Sheet<C>, table: TableCells): ReadRows<RecordOf<C>> {
  const [header = []] = table.cells;
  const shape = rowShape(sheet, header, table.dates);
  const { places } = shape;
  const records: Located<RecordOf<C>>[] = [];
  const faults: CellFault[] = [];
  for (let index = 1; index < table.cells.length; index += 1) {
    const cells = table.cells[index] ?? [];
    if (places.every(({ at }) => isBlank(cells[at] ?? ""))) continue;
    const row = table.headerRow + index;
    records.push({ row, record: recordOf(shape, { cells, row, faults }) });
  }
  const missing = places.filter(({ at }) => at < 0).map(({ column }) => column.header);
  return { records, faults, missing };
}
