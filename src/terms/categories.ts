/** How sure the rep is of a deal, least sure first; `Omitted` never counts. */
export const CATEGORIES = ["Pipeline", "Best case", "Most likely", "Commit", "Closed", "Omitted"] as const;

export type Category = (typeof CATEGORIES)[number];
