import { isBlank, type Cell } from "../../kit/cell";
import type { Serial } from "../../kit/serial";
import { cellAt, columnAt, isBlankRow, type Block } from "./block";
import { DATE_CELL } from "./cellRules";
import type { DealColumn } from "./dealColumns";
import { dealIdOf } from "./dealId";

/** What of a deal one wants to hear when it changes; the rest follows from it. */
const TOLD = [
  "Owner",
  "Stage",
  "Category",
  "Status",
  "Close date",
  "Amount",
  "Probability",
  "Closed on",
] as const satisfies readonly DealColumn[];

export type ToldColumn = (typeof TOLD)[number];

/** One cell of a deal before and after. */
export interface CellChange {
  readonly column: ToldColumn;
  readonly before: Cell;
  readonly after: Cell;
}

/** What changed of a deal on a day; on its first day everything came. */
export interface DayOfDeal {
  readonly day: Serial;
  readonly isFirst: boolean;
  readonly changes: readonly CellChange[];
}

/** A deal's row in a block, or null where it is not. */
export function dealRow(block: Block, id: string): readonly Cell[] | null {
  const at = columnAt(block, "Deal ID");
  return block.rows.find((row) => dealIdOf(cellAt(row, at)) === id) ?? null;
}

/** The cells that differ between two rows, each of its own block; a row that is not there is blank. */
export function changesBetween(
  before: { readonly block: Block; readonly row: readonly Cell[] },
  after: { readonly block: Block; readonly row: readonly Cell[] },
): readonly CellChange[] {
  return TOLD.flatMap((column) => {
    const was = cellAt(before.row, columnAt(before.block, column));
    const is = cellAt(after.row, columnAt(after.block, column));
    return was === is ? [] : [{ column, before: was, after: is }];
  });
}

/**
 * A deal's own history: each day on which something of it changed, and what. What a CRM's history left blank was not
 * known: that the book has it later is no change.
 */
export function dealHistory(history: Block, id: string): readonly DayOfDeal[] {
  let last: readonly Cell[] = [];
  const days: DayOfDeal[] = [];
  for (const { day, row } of lastRowsOf(history, id)) {
    const isSeeded = !isBlank(cellAt(last, columnAt(history, "Source")));
    const changes = changesBetween({ block: history, row: last }, { block: history, row }).filter(
      ({ before }) => !(isSeeded && isBlank(before)),
    );
    if (changes.length > 0) days.push({ day, isFirst: isBlankRow(last), changes });
    last = row;
  }
  return days;
}

/** The deal's last row of each day, in the order of the days. */
function lastRowsOf(history: Block, id: string): readonly { day: Serial; row: readonly Cell[] }[] {
  const [idAt, dayAt] = [columnAt(history, "Deal ID"), columnAt(history, "Snapshot")];
  const rows = new Map<Serial, readonly Cell[]>();
  for (const row of history.rows) {
    const day = DATE_CELL.read(cellAt(row, dayAt));
    if (typeof day === "number" && dealIdOf(cellAt(row, idAt)) === id) rows.set(day, row);
  }
  return [...rows].map(([day, row]) => ({ day, row })).sort((a, b) => a.day - b.day);
}
