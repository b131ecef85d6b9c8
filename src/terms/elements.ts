/** What a checklist question finds out: the eight MEDDPICC elements, and four that reviews add. */
export const ELEMENTS = [
  "Metrics",
  "Economic buyer",
  "Decision criteria",
  "Decision process",
  "Paper process",
  "Identify pain",
  "Champion",
  "Competition",
  "Compelling event",
  "Mutual close plan",
  "Value delivered",
  "Next step",
] as const;

export type Element = (typeof ELEMENTS)[number];
