import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { daysInStage } from "../pipeline/daysInStage";
import { isOpen } from "../pipeline/isOpen";

/** A stage and how many days are normal in it; null where nobody has said. */
export interface StageNorm {
  readonly stage: string;
  readonly normDays: number | null;
}

/** What stands in one stage now. */
export interface StageLoad extends StageNorm {
  readonly deals: number;
  /** The sum of the known amounts; null where none is known. */
  readonly amount: number | null;
  /** The middle of the days that its deals have stood there; null where no deal says since when. */
  readonly medianDays: number | null;
}

/** Open deals by stage in the order of the norms, stages without a norm after them as met; empty stages are left out. */
export function stageLoads(
  deals: readonly Located<Deal>[],
  norms: readonly StageNorm[],
  today: Serial,
): readonly StageLoad[] {
  const stages = new Map<string, { norm: StageNorm; deals: Deal[] }>();
  for (const norm of norms) stages.set(fold(norm.stage), { norm, deals: [] });
  for (const { record } of deals) {
    if (!isOpen(record) || record.stage.trim() === "") continue;
    const key = fold(record.stage);
    const known = stages.get(key) ?? { norm: { stage: record.stage.trim(), normDays: null }, deals: [] };
    known.deals.push(record);
    stages.set(key, known);
  }
  return [...stages.values()].filter((stage) => stage.deals.length > 0).map((stage) => loadOf(stage, today));
}

function loadOf({ norm, deals }: { norm: StageNorm; deals: readonly Deal[] }, today: Serial): StageLoad {
  const amounts = deals.map((deal) => deal.amount).filter((known) => known !== null);
  const amount = amounts.length === 0 ? null : amounts.reduce((sum, known) => sum + known, 0);
  const days = deals.map((deal) => daysInStage(deal, today)).filter((count) => count !== null);
  return { ...norm, deals: deals.length, amount, medianDays: median(days) };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
