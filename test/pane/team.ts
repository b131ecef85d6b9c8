import type { Located } from "../../src/kit/located";
import type { Deal } from "../../src/schema/sheets/pipeline";
import { dealAt, TODAY } from "../domain/deal";

/** Four open deals and a won one of a small team, as Pipeline would hold them. */
export const TEAM: readonly Located<Deal>[] = [
  dealAt(6, {
    deal: "Halden Marine",
    owner: "Ben Okafor",
    stage: "Proposal",
    amount: 310_000,
    probability: 0.5,
    category: "Commit",
    closeDate: TODAY + 20,
    nextStep: "Pilot report",
    nextStepDate: TODAY + 4,
    strategy: "Pilot on two ships, then the fleet.",
    pushes: 2,
  }),
  dealAt(7, {
    deal: "Orvieto Foods",
    owner: "Ana Ruiz",
    stage: "Negotiation",
    amount: 240_000,
    probability: 0.7,
    category: "Best case",
    closeDate: TODAY - 5,
    nextStep: "Contract",
  }),
  dealAt(8, {
    deal: "Kestrel Air",
    owner: "Dana Weiss",
    stage: "Proposal",
    amount: 128_000,
    probability: 0.4,
    category: "Pipeline",
    closeDate: TODAY + 9,
  }),
  dealAt(9, {
    deal: "Pier 9",
    owner: "Ana Ruiz",
    stage: "Qualified",
    closeDate: TODAY + 60,
    nextStep: "Call",
  }),
  dealAt(10, {
    deal: "Juno Health",
    owner: "Ana Ruiz",
    stage: "Closed Won",
    status: "Won",
    amount: 1_120_000,
    closedOn: TODAY - 9,
  }),
];
