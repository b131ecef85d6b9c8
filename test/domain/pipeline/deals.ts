import type { Deal } from "../../../src/schema/sheets/pipeline";

/** An open deal of which nothing else is known, and what a test says about it. */
export function deal(facts: Partial<Deal> = {}): Deal {
  return { ...BLANK, status: "Open", ...facts };
}

const BLANK: Deal = {
  deal: "",
  account: "",
  dealId: "",
  owner: "",
  stage: "",
  category: null,
  status: null,
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
  large: null,
  age: null,
  daysInStage: null,
  pushes: null,
  unknowns: null,
  flags: "",
};
