import type { ReviewedDeal } from "../../src/pane/review/reviewedDeal";
import type { Located } from "../../src/kit/located";
import { CHECKLIST_QUESTIONS } from "../../src/schema/sheets/checklistQuestions";
import type { Deal } from "../../src/schema/sheets/pipeline";
import { yardstick } from "../domain/yardstick";

/** A deal under review of which only its own row is known, and what a test says about it. */
export function reviewedDeal(deal: Located<Deal>, facts: Partial<ReviewedDeal> = {}): ReviewedDeal {
  return {
    deal,
    yardstick: yardstick(),
    evidenceDays: 30,
    past: [],
    checklist: CHECKLIST_QUESTIONS.filter(({ checklist }) => checklist === "Large deal"),
    checklists: ["Large deal", "Renewal"],
    facts: { says: "Commit", carry: "Commit", missing: [], standing: "agree" },
    changes: [],
    then: [],
    account: null,
    market: [],
    members: ["Ana Ruiz", "Ben Okafor"],
    ...facts,
  };
}
