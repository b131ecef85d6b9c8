import { isBlank, type Cell } from "../../kit/cell";
import { toCents } from "../../kit/money";
import type { Serial } from "../../kit/serial";
import { cellAt, columnAt, isBlankRow, missingColumn, type Block } from "./block";
import { AMOUNT_CELL, DATE_CELL, type CellRule } from "./cellRules";
import { answer, refusal, type Outcome } from "./outcome";
import type { Span } from "./span";

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
  const periods: Period[] = [];
  for (const [at, row] of block.rows.entries()) {
    if (isBlankRow(row)) continue;
    const period = readPeriod(block, row, at);
    if (!period.ok) return period;
    periods.push(period.value);
  }
  return answer(periods);
}

function readPeriod(block: Block, row: readonly Cell[], at: number): Outcome<Period> {
  const name = cellAt(row, columnAt(block, "Period"));
  const of = isBlank(name) ? `row ${String(at + 2)}` : `period ${String(name)}`;
  const cell = <T>(column: string, rule: CellRule<T>): Outcome<T | null> => {
    const got = cellAt(row, columnAt(block, column));
    const value = rule.read(got);
    return value === undefined
      ? refusal({ kind: "wrongCell", of, column, got, wanted: rule.wanted })
      : answer(value);
  };
  const from = cell("Start", DATE_CELL);
  if (!from.ok) return from;
  const to = cell("End", DATE_CELL);
  if (!to.ok) return to;
  const target = cell("Target", AMOUNT_CELL);
  if (!target.ok) return target;
  if (from.value === null) return blankDate(of, "Start");
  if (to.value === null) return blankDate(of, "End");
  if (from.value > to.value) {
    const wanted = "a day not before the start";
    return refusal({ kind: "wrongCell", of, column: "End", got: to.value, wanted });
  }
  const targetCents = target.value === null ? null : toCents(target.value);
  return answer({ name, from: from.value, to: to.value, targetCents });
}

function blankDate(of: string, column: string) {
  return refusal({ kind: "wrongCell", of, column, got: "", wanted: "a date" });
}
