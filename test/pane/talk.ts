import type { TalkAbout } from "../../src/pane/oneOnOne/talkAbout";
import type { Promises } from "../../src/domain/talks/openPromises";
import type { RegisteredAction } from "../../src/schema/sheets/actions";
import { EXPECTATION_QUESTIONS } from "../../src/terms/expectationQuestions";
import { dealAt, TODAY } from "../domain/deal";
import { action } from "../domain/talks/rows";
import { TEAM } from "./team";

function promise(facts: Partial<RegisteredAction>): Promises["yours"][number] {
  const row = action(facts);
  return { action: row, isLate: row.due !== null && row.due < TODAY };
}

/** A one-on-one with Dana Weiss, whose goals, deals and promises are of every kind. */
export const ABOUT: TalkAbout = {
  member: "Dana Weiss",
  today: TODAY,
  lastOn: TODAY - 18,
  agreed: "",
  goals: [
    {
      kpi: "New meetings a week",
      unit: "meetings",
      isLowerBetter: false,
      actual: 6,
      of: TODAY - 7,
      minimum: 5,
      goal: 8,
      state: "above minimum",
    },
    {
      kpi: "Next step dated",
      unit: "%",
      isLowerBetter: false,
      actual: 0.71,
      of: TODAY - 7,
      minimum: 0.8,
      goal: 0.95,
      state: "below minimum",
    },
    {
      kpi: "Win rate",
      unit: "%",
      isLowerBetter: false,
      actual: null,
      of: null,
      minimum: null,
      goal: null,
      state: "too few deals",
    },
  ],
  closedDeals: 5,
  changed: [
    { deal: TEAM[2] ?? dealAt(8, {}), changes: [{ kind: "passed its close date", on: TODAY - 3 }] },
    { deal: TEAM[3] ?? dealAt(9, {}), changes: [{ kind: "new" }] },
  ],
  historyFrom: null,
  hadRideAlong: false,
  deals: [
    {
      deal: TEAM[2] ?? dealAt(8, {}),
      reasons: [{ kind: "needs", needs: ["past close date", "no next step"] }],
    },
    { deal: TEAM[3] ?? dealAt(9, {}), reasons: [{ kind: "new" }] },
  ],
  promises: {
    yours: [promise({ actionId: "A-1", title: "Introduce the CFO of Rhein Solar", due: TODAY - 4 })],
    theirs: [
      promise({ actionId: "A-2", owner: "Dana Weiss", title: "Close plan for Kestrel Air", due: TODAY + 4 }),
      promise({ actionId: "A-3", owner: "Dana Weiss", title: "Call three old prospects" }),
    ],
  },
  questions: { next: EXPECTATION_QUESTIONS.slice(3), asked: 3 },
};
