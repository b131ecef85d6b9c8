import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import type { StageOrder } from "./stageMoves";

/** What open deals have in common as a process. */
export interface DealCounts {
  readonly open: number;
  /** Of how many somebody said which stage is proven, and how many of those stand no further than that. */
  readonly judged: number;
  readonly proven: number;
  readonly pushed: number;
  readonly pushes: number;
  /** How many were reviewed, and how many of their questions are open together. */
  readonly reviewed: number;
  readonly unknowns: number;
}

type Counted = Pick<Deal, "status" | "stage" | "provenStage" | "pushes" | "unknowns">;

/** Counts criteria met, pushes and unknowns over open deals. */
export function dealCounts(open: readonly Counted[], orderOf: StageOrder, manyPushes: number): DealCounts {
  const counts = { open: open.length, judged: 0, proven: 0, pushed: 0, pushes: 0, reviewed: 0, unknowns: 0 };
  const place = (stage: string): number => orderOf.get(fold(stage)) ?? 0;
  for (const deal of open) {
    if (deal.provenStage.trim() !== "") {
      counts.judged += 1;
      if (place(deal.provenStage) >= place(deal.stage)) counts.proven += 1;
    }
    counts.pushes += deal.pushes ?? 0;
    if ((deal.pushes ?? 0) >= manyPushes) counts.pushed += 1;
    if (deal.unknowns === null) continue;
    counts.reviewed += 1;
    counts.unknowns += deal.unknowns;
  }
  return counts;
}
