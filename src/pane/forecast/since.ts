import { blockOf } from "../../domain/forecast/block";
import { rollup, type RollupRow } from "../../domain/forecast/rollup";
import { periodOfFacts } from "../../domain/forecast/periods";
import { snapshotDays } from "../../domain/forecast/snapshotDays";
import { fold } from "../../kit/text";
import type { Serial } from "../../kit/serial";
import { changeView, type ChangeView, type Choice } from "../changed/changeView";
import type { PeriodBook } from "./forecastBook";

/** How the period moved since the last import or call before the data of now. */
export interface Since {
  readonly day: Serial;
  readonly view: ChangeView;
  readonly choice: Choice;
  /** How what is in play of an owner, by folded name, moved. */
  readonly byOwner: ReadonlyMap<string, number>;
}

/** The moves since the last snapshot of the book's own, of one owner or of all (""); null where there is none to compare with. */
export function sinceOf(book: PeriodBook, owner = ""): Since | null {
  const { history, block: now, period, asOf, rows } = book;
  if (typeof history === "string") return null;
  const kept = blockOf("Snapshots", history);
  const day = snapshotDays(kept).own.find((each) => each < asOf);
  if (day === undefined) return null;
  const span = { from: period.start, to: period.end };
  const choice: Choice = { from: day, to: null, owner, span };
  const view = changeView({ history: kept, now }, choice);
  if (!view.ok) return null;
  const then = rollup(view.value.before, [periodOfFacts(period)], { by: "Owner", view: "cumulative" });
  const before = then.ok ? then.value.rows : [];
  return { day, view: view.value, choice, byOwner: changes(before, rows) };
}

function changes(before: readonly RollupRow[], now: readonly RollupRow[]): ReadonlyMap<string, number> {
  const change = new Map(now.map((row) => [fold(row.name), inPlay(row)]));
  for (const row of before) change.set(fold(row.name), (change.get(fold(row.name)) ?? 0) - inPlay(row));
  return change;
}

function inPlay({ closed, openPipeline }: RollupRow): number {
  return closed + openPipeline;
}
