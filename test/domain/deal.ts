import { serialOf } from "../../src/kit/serial";
import type { Located } from "../../src/kit/located";
import type { Deal } from "../../src/schema/sheets/pipeline";

/** Monday 16 November 2026, the day on which the examples play. */
export const TODAY = serialOf({ year: 2026, month: 11, day: 16 });

const BLANK: Deal = {
  deal: "",
  account: "",
  dealId: "",
  owner: "",
  stage: "",
  category: null,
  status: "Open",
  created: null,
  closeDate: null,
  amount: null,
  probability: null,
  closedOn: null,
  type: "",
  nextStep: "",
  nextStepDate: null,
  lastActivity: null,
  strategy: "",
  involvement: null,
  judgment: null,
  competitor: "",
  lostReason: "",
  pursuit: "",
  currency: "",
  originalAmount: null,
  stageSince: null,
  provenStage: "",
  isYourStep: null,
  whyNow: "",
  blocker: "",
  large: null,
  age: null,
  daysInStage: null,
  pushes: null,
  unknowns: null,
  flags: "",
};

/** An open deal of which nothing else is known, and what a test says about it. */
export function deal(facts: Partial<Deal> = {}): Deal {
  return { ...BLANK, ...facts };
}

/** An open deal in a row of Pipeline, blank but for what the example says. */
export function dealAt(row: number, facts: Partial<Deal>): Located<Deal> {
  return { row, record: deal({ dealId: `D-${String(row)}`, ...facts }) };
}
