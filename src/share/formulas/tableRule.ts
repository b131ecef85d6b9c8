import { parseStructRef } from "@borgar/fx/xlsx";
import type { Area } from "../model/area";
import type { SourceTable } from "../model/sourceWorkbook";
import { type StayingTable, stayingAt, stayingTable } from "../removal";
import { leavingFault } from "./leavingFault";
import { type FormulaReading, noteFault } from "./reading";

/** First and last column of a reference by position in the table. */
type ColumnSpan = readonly [number, number];

function columnSpan(table: SourceTable, headers: readonly string[]): ColumnSpan | undefined {
  if (headers.length === 0) return [0, table.columns.length - 1];
  const positions = headers.map((header) => table.positions.get(header.toLowerCase()) ?? -1);
  return positions.includes(-1) ? undefined : [Math.min(...positions), Math.max(...positions)];
}

function isWhole(table: StayingTable, [first, last]: ColumnSpan): boolean {
  for (let column = first; column <= last; column++) if (!table.columns.includes(column)) return false;
  return true;
}

function readArea(table: SourceTable, [first, last]: ColumnSpan): Area {
  const { area, headerRows } = table;
  return {
    top: area.top + headerRows,
    bottom: area.bottom,
    left: area.left + first,
    right: area.left + last,
  };
}

/** Notes what a reference to a table reads; its text never needs to change, tables keep their names. */
export function readTableColumns(table: SourceTable, parts: TableParts, reading: FormulaReading): void {
  const span = columnSpan(table, parts.columns);
  if (!span) {
    noteFault(reading, "unreadable");
    return;
  }
  const isOwnRow = parts.sections.includes("this row");
  reading.reads.push({ sheet: table.sheet, area: readArea(table, span), isOwnRow });
  const staying = stayingTable(reading.context.removal, table);
  const isSheetGone = !stayingAt(reading.context.removal, table.sheet);
  if (isSheetGone)
    noteFault(reading, leavingFault(reading.context.removal, table.sheet, readArea(table, span)));
  else if (!staying) noteFault(reading, "removedTable");
  else if (!isWhole(staying, span)) noteFault(reading, "removedColumns");
  else if (!isOwnRow && hasRemovedRows(table, reading)) noteFault(reading, "removedRows");
}

function hasRemovedRows({ sheet, area }: SourceTable, reading: FormulaReading): boolean {
  return (stayingAt(reading.context.removal, sheet)?.rows.removedWithin(area.top, area.bottom) ?? 1) > 0;
}

/** The columns and sections that a reference names, such as `["Amount"]` and `["this row"]`. */
export interface TableParts {
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

/** A structured reference such as `Pipeline[[#This Row],[Amount]]`. */
export function tableRule(written: string, reading: FormulaReading): string {
  const reference = parseStructRef(written);
  const table = reading.context.workbook.tables.get((reference?.table ?? "").toLowerCase());
  if (!reference || !table) noteFault(reading, "unreadable");
  else if ((reference.workbookName ?? "") !== "") noteFault(reading, "otherWorkbook");
  else if ((reference.sheetName ?? "") !== "") noteFault(reading, "unreadable");
  else
    readTableColumns(
      table,
      { columns: reference.columns ?? [], sections: reference.sections ?? [] },
      reading,
    );
  return written;
}
