import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import type { CallDraft, Judgment } from "./callDraft";
import type { NewJudgment } from "./submission";

/** How a deal is judged: as it was typed here, else as Pipeline says. */
export function judgmentOf({ judgments }: CallDraft, { dealId, judgment }: Deal): Judgment | null {
  return judgments.get(dealId) ?? (judgments.has(dealId) ? null : judgment);
}

/** A deal that is In counts as won, one that is Out as lost. */
export function judgedChances(
  draft: CallDraft,
  deals: readonly Located<Deal>[],
): ReadonlyMap<string, number> {
  const chances = new Map<string, number>();
  for (const { record } of deals) {
    const judged = record.status === "Open" ? judgmentOf(draft, record) : null;
    if (judged !== null) chances.set(record.dealId.trim(), judged === "In" ? 1 : 0);
  }
  return chances;
}

/** The judgments that Pipeline does not hold yet. */
export function newJudgments(draft: CallDraft, deals: readonly Located<Deal>[]): readonly NewJudgment[] {
  return deals.flatMap(({ record }) => {
    const { dealId, judgment: from } = record;
    if (!draft.judgments.has(dealId)) return [];
    const to = judgmentOf(draft, record);
    return from === to ? [] : [{ dealId, from, to }];
  });
}
