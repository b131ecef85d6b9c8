import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Category } from "../../terms/categories";
import { daysBetween } from "../pipeline/daysBetween";

/** What the facts of a deal must hold before they carry a category. */
export type Carrying = "proven stage" | "next step ahead" | "fresh contact";

/** What the rep says of a deal beside what its facts carry. */
export interface FactStatus {
  readonly says: Category;
  readonly carry: Category;
  readonly missing: readonly Carrying[];
  /** Whether the rep says more, less or the same as the facts. */
  readonly standing: "rep says more" | "facts say more" | "agree";
}

/** By what the facts are judged: as on the tab Inspection. */
export interface FactRule {
  readonly today: Serial;
  readonly staleDays: number | null;
  /** The place of each stage by its folded name. */
  readonly stageOrder: ReadonlyMap<string, number>;
}

/** A review that leaves so few questions open proves a stage of which nobody said. */
const FEW_UNKNOWNS = 3;

const RANKS: Readonly<Record<Category, number>> = {
  Omitted: 0,
  Pipeline: 1,
  "Best case": 2,
  "Most likely": 2,
  Commit: 3,
  Closed: 3,
};

/** The category that three facts carry: all three Commit, two Best case, fewer Pipeline. A deal without a category is said to be Pipeline. */
export function factStatus(deal: Deal, rule: FactRule): FactStatus {
  const missing = missingOf(deal, rule);
  const carry = missing.length === 0 ? "Commit" : missing.length === 1 ? "Best case" : "Pipeline";
  const says = deal.category ?? "Pipeline";
  const differs = RANKS[says] - RANKS[carry];
  if (says === "Omitted" || differs === 0) return { says, carry, missing, standing: "agree" };
  return { says, carry, missing, standing: differs > 0 ? "rep says more" : "facts say more" };
}

function missingOf(deal: Deal, rule: FactRule): readonly Carrying[] {
  const { nextStepDate, lastActivity } = deal;
  const isFresh =
    lastActivity !== null && daysBetween(lastActivity, rule.today) <= (rule.staleDays ?? Infinity);
  const holds: readonly (readonly [Carrying, boolean])[] = [
    ["proven stage", isProven(deal, rule)],
    ["next step ahead", nextStepDate !== null && nextStepDate >= rule.today],
    ["fresh contact", isFresh],
  ];
  return holds.flatMap(([fact, isHeld]) => (isHeld ? [] : [fact]));
}

function isProven({ provenStage, stage, unknowns }: Deal, { stageOrder }: FactRule): boolean {
  const place = (name: string): number => stageOrder.get(fold(name)) ?? 0;
  if (provenStage.trim() !== "") return place(provenStage) >= place(stage);
  return unknowns !== null && unknowns <= FEW_UNKNOWNS;
}
