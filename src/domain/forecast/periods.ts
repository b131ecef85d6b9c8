import { isBlank, type Cell } from "../../kit/cell";
import { toCents } from "../../kit/money";
import type { Serial } from "../../kit/serial";
import { cellAt, columnAt, isBlankRow, missingColumn, type Block } from "./block";
import { AMOUNT_CELL, DATE_CELL } from "./cellRules";
import { refusal, type Outcome } from "./outcome";
import type { Span } from "./span";
import { gathered, noteWrong, readCell, readColumn, walkDown, type Walk } from "./walk";

/** A named stretch of days with the team's target for it, where there is one. */
export interface Period extends Span {
  readonly name: Cell;
  readonly targetCents: number | null;
}

/** A period as the rest of the book knows it. */
export interface PeriodFacts {
  readonly name: string;
  readonly start: Serial;
  readonly end: Serial;
  readonly target: number | null;
}

const COLUMNS = ["Period", "Start", "End"] as const;

export function periodOfFacts({ name, start, end, target }: PeriodFacts): Period {
  return { name, from: start, to: end, targetCents: target === null ? null : toCents(target) };
}

/** The periods of a block with the headers Period, Start, End and perhaps Target; wholly blank rows are passed over. */
export function readPeriods(block: Block): Outcome<readonly Period[]> {
  const missing = missingColumn(block, COLUMNS);
  if (missing !== undefined) return refusal(missing);
  const walk = walkDown(block, nameOfPeriod);
  const [start, end] = [readColumn(block, "Start", DATE_CELL), readColumn(block, "End", DATE_CELL)];
  const goal = readColumn(block, "Target", AMOUNT_CELL);
  const periods: Period[] = [];
  return gathered(walk, periods, () => {
    if (isBlankRow(walk.cells)) return;
    const [from, to, target] = [readCell(walk, start), readCell(walk, end), readCell(walk, goal)];
    if (from === null) noteWrong(walk, start, "");
    else if (to === null) noteWrong(walk, end, "");
    else if (from > to) noteWrong(walk, { ...end, rule: NOT_BEFORE_START }, to);
    else
      periods.push({ name: nameIn(walk), from, to, targetCents: target === null ? null : toCents(target) });
  });
}

const NOT_BEFORE_START = { ...DATE_CELL, wanted: "a day not before the start" };

function nameIn({ block, cells }: Walk): Cell {
  return cellAt(cells, columnAt(block, "Period"));
}

function nameOfPeriod(walk: Walk): string {
  const name = nameIn(walk);
  return isBlank(name) ? `row ${String(walk.row + 2)}` : `period ${String(name)}`;
}
