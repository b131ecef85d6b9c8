/** What is asked of every open deal; each can be switched off on Settings. */
export const HYGIENE_RULES = [
  "close date",
  "amount",
  "next step",
  "activity",
  "stage age",
  "pushes",
  "economic buyer",
  "contacts",
] as const;

export type HygieneRule = (typeof HYGIENE_RULES)[number];
