import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { cellChange } from "./cellChanges";
import type { ChangedDeal, ImportPlan } from "./importPlan";

/** What may have become of an open deal that an export lacks: it stays open until somebody says. */
export const MISSING_ANSWERS = ["not in this view", "lost", "deleted"] as const;

export type MissingAnswer = (typeof MISSING_ANSWERS)[number];

/** The lost reason of a deal that the CRM does not know any more. */
const DELETED = "Deleted in the CRM";

/** A missing deal as lost, with everything that the manager and the rep wrote about it. */
function closedDeal(before: Deal, answer: MissingAnswer, today: Serial): ChangedDeal {
  const isDeleted = answer === "deleted";
  const after: Deal = {
    ...before,
    status: "Lost",
    closedOn: today,
    lostReason: isDeleted ? DELETED : before.lostReason,
  };
  const cells = [
    ...cellChange(before, "status", "Lost"),
    ...cellChange(before, "closedOn", today),
    ...(isDeleted ? cellChange(before, "lostReason", DELETED) : []),
  ];
  return { row: 0, before, after, cells, keeps: [], move: "closed" };
}

/**
 * The plan with what the manager says became of deals that the export lacks. Nothing is dropped: a deal that was lost or
 * deleted is closed as lost and keeps its row, and one that nobody says anything of stays open.
 */
export function withMissing(
  plan: ImportPlan,
  answers: ReadonlyMap<string, MissingAnswer>,
  today: Serial,
): ImportPlan {
  const answerOf = ({ dealId }: Deal): MissingAnswer => answers.get(dealId) ?? "not in this view";
  const closed = plan.missing.filter((deal) => answerOf(deal) !== "not in this view");
  if (closed.length === 0) return plan;
  return {
    ...plan,
    changed: [...plan.changed, ...closed.map((deal) => closedDeal(deal, answerOf(deal), today))],
    missing: plan.missing.filter((deal) => !closed.includes(deal)),
  };
}
