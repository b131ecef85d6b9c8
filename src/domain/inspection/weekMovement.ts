import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { StageMove } from "./stageMoves";

/** How many deals went on by a stage within a week, of those that were open when it began. */
export interface WeekMovement {
  readonly moved: number;
  readonly of: number;
}

const WEEK = 7;

/** What is known of a week: its open deals now, the moves, and since when the book keeps a history. */
export interface WeekFacts {
  readonly open: readonly Pick<Deal, "created">[];
  readonly moves: readonly StageMove[];
  readonly historySince: Serial | null;
  readonly today: Serial;
}

/** The movement of the last seven days, each deal once; null where the history does not reach back a week. */
export function weekMovement({ open, moves, historySince, today }: WeekFacts): WeekMovement | null {
  const weekAgo = today - WEEK;
  if (historySince === null || historySince > weekAgo) return null;
  const ofWeek = moves.filter(({ day }) => day > weekAgo);
  const came = open.filter(({ created }) => created !== null && created > weekAgo).length;
  const closed = ofWeek.filter(({ isClosed }) => isClosed).length;
  const moved = new Set(ofWeek.flatMap(({ wentOn, dealId }) => (wentOn ? [dealId] : []))).size;
  const of = open.length - came + closed;
  return of <= 0 ? null : { moved: Math.min(moved, of), of };
}
