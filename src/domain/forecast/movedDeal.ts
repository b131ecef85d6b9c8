import { isBlank, type Cell } from "../../kit/cell";
import { fromCents, toCents } from "../../kit/money";
import { cellAt, columnAt, type Block } from "./block";
import type { Move, MoveLine, TwoDays } from "./moves";

/** A deal that moved the number as a table shows it; cells of a day on which it was not there are blank. */
export interface MovedDeal {
  readonly id: string;
  /** Who has it last. */
  readonly owner: Cell;
  readonly line: MoveLine;
  readonly amountBefore: Cell;
  readonly amountAfter: Cell;
  readonly closeBefore: Cell;
  readonly closeAfter: Cell;
  readonly effect: number;
}

/** What is shown of a deal on one of the two days. */
interface Side {
  readonly owner: Cell;
  readonly amount: Cell;
  readonly close: Cell;
}

const ABSENT: Side = { owner: "", amount: "", close: "" };

/** The deal of a move with its cells of both days. */
export function movedDeal(days: TwoDays, { id, line, effectCents, before, after }: Move): MovedDeal {
  const then = before === null ? ABSENT : sideOf(days.before, before.row);
  const now = after === null ? ABSENT : sideOf(days.after, after.row);
  return {
    id,
    owner: after === null ? then.owner : now.owner,
    line,
    amountBefore: then.amount,
    amountAfter: now.amount,
    closeBefore: then.close,
    closeAfter: now.close,
    effect: fromCents(effectCents),
  };
}

function sideOf(block: Block, row: number): Side {
  const cells = block.rows[row] ?? [];
  const cell = (header: string) => cellAt(cells, columnAt(block, header));
  return { owner: cell("Owner"), amount: amountOf(cell("Amount")), close: dayOf(cell("Close date")) };
}

/** A blank amount is 0; one that is no number did not count on that day and is shown as it is. */
function amountOf(cell: Cell): Cell {
  if (isBlank(cell)) return 0;
  return typeof cell === "number" ? fromCents(toCents(cell)) : cell;
}

function dayOf(cell: Cell): Cell {
  return typeof cell === "number" ? Math.floor(cell) : cell;
}
