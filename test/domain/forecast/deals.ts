import { blockOfDeals, type DealFacts } from "../../../src/domain/forecast/dealFacts";
import type { Block } from "../../../src/domain/forecast/block";
import type { Outcome } from "../../../src/domain/forecast/outcome";

/** The first quarter of 2026. */
export const Q1 = { from: 46023, to: 46112 };

const OPEN_DEAL: DealFacts = {
  dealId: "D",
  owner: "Ann",
  stage: "Propose",
  category: "Commit",
  status: "Open",
  created: 45900,
  closeDate: 46050,
  amount: 100,
  probability: 0.5,
  closedOn: null,
};

/** An open deal of Q1 with what differs from the ordinary. */
function deal(facts: Partial<DealFacts>): DealFacts {
  return { ...OPEN_DEAL, ...facts };
}

export function deals(...facts: readonly Partial<DealFacts>[]): Block {
  return blockOfDeals(facts.map((fact, at) => deal({ dealId: `D-${String(at + 1)}`, ...fact })));
}

/** The value of an outcome that must be one. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}
