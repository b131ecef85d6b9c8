/** What a person at the customer is to a decision. */
export const BUYING_ROLES = [
  "Economic buyer",
  "Champion",
  "Decision maker",
  "Technical buyer",
  "User",
  "Legal or purchasing",
  "Influencer",
  "Opponent",
] as const;
