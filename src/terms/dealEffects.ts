/** What a joint call did to its deal. */
export const DEAL_EFFECTS = ["Moved", "None", "Worse"] as const;
