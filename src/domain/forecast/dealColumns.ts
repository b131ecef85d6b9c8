/** The ten Pipeline columns that forecasts read, in the table's order. */
export const DEAL_COLUMNS = [
  "Deal ID",
  "Owner",
  "Stage",
  "Category",
  "Status",
  "Created",
  "Close date",
  "Amount",
  "Probability",
  "Closed on",
] as const;

export type DealColumn = (typeof DEAL_COLUMNS)[number];
