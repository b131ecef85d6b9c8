import { blockOf, columnAt } from "../../domain/forecast/block";
import type { PeriodFacts } from "../../domain/forecast/periods";
import { type OwnersTarget } from "../../domain/inspection/enoughDeals";
import { type ProcessFacts, stageOrder } from "../../domain/inspection/processOf";
import { stageMoves } from "../../domain/inspection/stageMoves";
import type { Grid } from "../../kit/cell";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Stage } from "../../schema/sheets/settings/stages";

/** What Inspect is given of the book. */
export interface InspectedBook {
  readonly deals: readonly Located<Deal>[];
  readonly open: readonly Located<Deal>[];
  readonly stages: readonly Stage[];
  readonly history: Grid | null;
  readonly period: PeriodFacts | null;
  readonly targets: readonly OwnersTarget[];
  readonly today: Serial;
}

/** The facts of the process: the history read once for all owners. */
export function processFacts({ deals, open, stages, history, today }: InspectedBook): ProcessFacts {
  const block = blockOf("Snapshots", history ?? []);
  const dayAt = columnAt(block, "Snapshot");
  let since: Serial | null = null;
  for (const row of block.rows) {
    const day = row[dayAt];
    if (typeof day === "number" && (since === null || day < since)) since = Math.floor(day);
  }
  const moves = stageMoves(block, stageOrder(stages));
  return { deals, open, stages, today, moves, historySince: since };
}
