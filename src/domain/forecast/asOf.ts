import type { Cell, Grid } from "../../kit/cell";
import type { Serial } from "../../kit/serial";
import { DEAL_STATUSES, REMOVED } from "../../terms/statuses";
import { cellAt, columnAt, isBlankRow, missingColumn, type Block } from "./block";
import { DATE_CELL, wordCell } from "./cellRules";
import { DEAL_COLUMNS } from "./dealColumns";
import { dealIdOf, sortedById, wrongDealId } from "./dealId";
import { answer, following, refusal, type Outcome } from "./outcome";
import { gathered, readCell, readColumn, walkDown } from "./walk";

/** A row of the history, and the day on which it was kept. */
interface Kept {
  readonly id: string;
  readonly day: Serial;
  readonly row: number;
  readonly cells: readonly Cell[];
}

/**
 * The deals as they stood at the end of a day, of a history with one row a deal whenever it changed: of each deal the last
 * row up to the day, of one day the lower; deals that had left by then are left out. A row without a day stands on none.
 */
export function asOf(history: Block, date: Serial): Outcome<Block> {
  const missing = missingColumn(history, ["Snapshot", ...DEAL_COLUMNS]);
  if (missing !== undefined) return refusal(missing);
  const last = lastRows(history, date);
  if (!last.ok) return last;
  const stood: Kept[] = [];
  const status = readColumn(history, "Status", wordCell(DEAL_STATUSES));
  const walk = walkDown(history);
  for (const kept of last.value) {
    walk.cells = kept.cells;
    walk.row = kept.row;
    if (readCell(walk, status) !== REMOVED) stood.push(kept);
    if (walk.fault !== undefined) return refusal(walk.fault);
  }
  return answer({ name: "Deals", headers: DEAL_COLUMNS, rows: dealRows(history, stood) });
}

/** Of each deal the last row up to the day, in the order of the rows. */
function lastRows(history: Block, date: Serial): Outcome<readonly Kept[]> {
  const snapshot = readColumn(history, "Snapshot", DATE_CELL);
  const idAt = columnAt(history, "Deal ID");
  const last = new Map<string, Kept>();
  const walk = walkDown(history);
  const read = gathered(walk, last, () => {
    const { row, cells } = walk;
    const day = readCell(walk, snapshot);
    const id = dealIdOf(cellAt(cells, idAt));
    if (id === "" && !isBlankRow(cells)) walk.fault ??= wrongDealId(row, "");
    if (day === null || day > date) return;
    if (day >= (last.get(id)?.day ?? 0)) last.set(id, { id, day, row, cells });
  });
  return following(read, (kept) => [...kept.values()].sort((a, b) => a.row - b.row));
}

function dealRows(history: Block, kept: readonly Kept[]): Grid {
  const places = DEAL_COLUMNS.map((header) => columnAt(history, header));
  const [idAt] = places;
  return sortedById(kept, ({ id }) => id).map(({ id, cells }) =>
    places.map((at) => (at === idAt ? id : cellAt(cells, at))),
  );
}
