/** What is known about the market, and what the team makes of it. */
export const MARKET_KINDS = ["Trend", "Technology", "Competitor", "Outlook", "Point of view"] as const;
