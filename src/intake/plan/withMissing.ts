import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { REMOVED } from "../../terms/statuses";
import { cellChange } from "./cellChanges";
import type { ChangedDeal, ImportPlan } from "./importPlan";

/** What may have become of an open deal that an export lacks: it stays open until somebody says. */
export const MISSING_ANSWERS = ["not in this view", "lost", "deleted"] as const;

export type MissingAnswer = (typeof MISSING_ANSWERS)[number];

/** A missing deal as lost or removed, with everything that the manager and the rep wrote about it. */
function leavingDeal(before: Deal, answer: MissingAnswer, today: Serial): ChangedDeal {
  const stays = { row: 0, before, keeps: [] };
  if (answer === "deleted") {
    const after: Deal = { ...before, status: REMOVED };
    return { ...stays, after, cells: cellChange(before, "status", REMOVED), move: "removed" };
  }
  const after: Deal = { ...before, status: "Lost", closedOn: today };
  const cells = [...cellChange(before, "status", "Lost"), ...cellChange(before, "closedOn", today)];
  return { ...stays, after, cells, move: "closed" };
}

/**
 * The plan with what the manager says became of deals that the export lacks. Nothing is dropped: a deal that was lost is
 * closed, one that was deleted is Removed and counts nowhere, both keep their rows, and one that nobody says anything of
 * stays open.
 */
export function withMissing(
  plan: ImportPlan,
  answers: ReadonlyMap<string, MissingAnswer>,
  today: Serial,
): ImportPlan {
  const answerOf = ({ dealId }: Deal): MissingAnswer => answers.get(dealId) ?? "not in this view";
  const leaving = plan.missing.filter((deal) => answerOf(deal) !== "not in this view");
  if (leaving.length === 0) return plan;
  return {
    ...plan,
    changed: [...plan.changed, ...leaving.map((deal) => leavingDeal(deal, answerOf(deal), today))],
    missing: plan.missing.filter((deal) => !leaving.includes(deal)),
  };
}
