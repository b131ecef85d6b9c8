/** Single cells of the book that code reads by their workbook name; formulas use the same names. */
export const NAMED_CELLS = {
  team: "TeamName",
  currency: "BookCurrency",
  asOf: "AsOf",
  period: "Period",
  largeFrom: "LargeFrom",
  staleDays: "StaleDays",
  evidenceDays: "EvidenceDays",
  largeReviewDays: "LargeReviewDays",
  importDays: "ImportDays",
  luck: "Luck",
  whyMoved: "WhyMoved",
} as const;

export type NamedCell = keyof typeof NAMED_CELLS;
