import type { Cell, Grid } from "../../kit/cell";
import type { Serial } from "../../kit/serial";
import { asOf } from "./asOf";
import { cellAt, columnAt, missingColumn, type Block } from "./block";
import { DATE_CELL } from "./cellRules";
import { DEAL_COLUMNS } from "./dealColumns";
import { answer, refusal, type Outcome } from "./outcome";

const COLUMNS = ["Snapshot", ...DEAL_COLUMNS] as const;

/**
 * The deals as they stood at the end of each of several days, earliest first: what `asOf` answers for each, but the
 * history is gone through once, for a day follows from the one before and the rows between them.
 */
export function asOfDays(history: Block, days: readonly Serial[]): Outcome<readonly Block[]> {
  const missing = missingColumn(history, COLUMNS);
  if (missing !== undefined) return refusal(missing);
  const rows = inOrder(history);
  const blocks: Block[] = [];
  let stood: Grid = [];
  let next = 0;
  for (const day of days) {
    const from = next;
    while (next < rows.length && dayOf(rows[next]) <= day) next++;
    const block = asOf(
      { name: history.name, headers: COLUMNS, rows: [...stood, ...rows.slice(from, next)] },
      day,
    );
    if (!block.ok) return block;
    blocks.push(block.value);
    stood = block.value.rows.map((row) => [day, ...row]);
  }
  return answer(blocks);
}

/** The rows with the columns that count, by their days; rows of one day as they stand. */
function inOrder(history: Block): Grid {
  const places = COLUMNS.map((header) => columnAt(history, header));
  return history.rows.map((row) => places.map((at) => cellAt(row, at))).sort((a, b) => dayOf(a) - dayOf(b));
}

/** A row without a sound day comes first, so that it is judged at once. */
function dayOf(row: readonly Cell[] = []): Serial {
  return DATE_CELL.read(cellAt(row, 0)) ?? 0;
}
