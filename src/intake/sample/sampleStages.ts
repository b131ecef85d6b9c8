/** A stage of the sample's CRM with what it usually says about a deal. */
export interface SampleStage {
  readonly stage: string;
  readonly probability: number;
  /** How many days deals usually stay in it. */
  readonly days: number;
  readonly categories: readonly [string, ...string[]];
}

/** The open stages, in order; "Verbal OK" is one that a new book has not seen. */
export const OPEN_STAGES: readonly [SampleStage, ...SampleStage[]] = [
  { stage: "Qualified", probability: 0.1, days: 30, categories: ["Pipeline"] },
  { stage: "Proposal", probability: 0.3, days: 30, categories: ["Pipeline", "Best Case"] },
  { stage: "Negotiation", probability: 0.5, days: 21, categories: ["Best Case", "Most Likely"] },
  { stage: "Verbal OK", probability: 0.75, days: 14, categories: ["Commit"] },
  { stage: "Contract", probability: 0.9, days: 14, categories: ["Commit"] },
];

export const CLOSED_WON: SampleStage = {
  stage: "Closed Won",
  probability: 1,
  days: 0,
  categories: ["Closed"],
};
export const CLOSED_LOST: SampleStage = {
  stage: "Closed Lost",
  probability: 0,
  days: 0,
  categories: ["Omitted"],
};
