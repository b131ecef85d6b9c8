/** The most KPIs that may be active at once. */
export const MOST_ACTIVE_KPIS = 7;
