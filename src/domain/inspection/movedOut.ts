import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { type Block, cellAt, columnAt } from "../forecast/block";
import { DATE_CELL } from "../forecast/cellRules";
import { dealIdOf } from "../forecast/dealId";
import type { PeriodFacts } from "../forecast/periods";
import { type Stood, stoodOn } from "../history/stoodOn";

/** The deals that left a period within the last seven days. */
export interface MovedOut {
  readonly period: string;
  /** The day on which each left it, by Deal ID. */
  readonly days: ReadonlyMap<string, Serial>;
}

const WEEK = 7;

/** The open deals that were to close in a period a week ago, by the history, and are to close after its end now. */
export function movedOut(
  open: readonly Located<Deal>[],
  history: Block,
  { period, today }: { readonly period: PeriodFacts; readonly today: Serial },
): MovedOut {
  const later = open.filter(({ record }) => Math.floor(record.closeDate ?? 0) > period.end);
  const ids = new Set(later.map(({ record }) => record.dealId.trim()));
  const stood = ids.size === 0 ? new Map<string, Stood>() : stoodOn(history, ids, today - WEEK);
  const left = later.filter(({ record }) => wasIn(stood.get(record.dealId.trim()), period));
  const since = left.length === 0 ? new Map<string, Serial>() : leavingDays(history, period, today - WEEK);
  const days = left.map(({ record: { dealId } }) => [dealId, since.get(dealId.trim()) ?? today] as const);
  return { period: period.name, days: new Map(days) };
}

function wasIn(stood: Stood | undefined, { start, end }: PeriodFacts): boolean {
  if (stood === undefined || stood.closeDate === null || fold(stood.status) !== "open") return false;
  const close = Math.floor(stood.closeDate);
  return close >= start && close <= end;
}

/** The first day after that one on which the history has a deal after the period; a date moved by hand has no row yet. */
function leavingDays(history: Block, { end }: PeriodFacts, after: Serial): ReadonlyMap<string, Serial> {
  const at = (header: string): number => columnAt(history, header);
  const [idAt, dayAt, closeAt] = [at("Deal ID"), at("Snapshot"), at("Close date")];
  const days = new Map<string, Serial>();
  for (const row of history.rows) {
    const day = DATE_CELL.read(cellAt(row, dayAt));
    const close = DATE_CELL.read(cellAt(row, closeAt));
    if (typeof day !== "number" || typeof close !== "number" || day <= after || close <= end) continue;
    const id = dealIdOf(cellAt(row, idAt));
    days.set(id, Math.min(day, days.get(id) ?? day));
  }
  return days;
}
