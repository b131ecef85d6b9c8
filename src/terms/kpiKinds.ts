/** Whether a measure shows what will happen or what has happened. */
export const KPI_KINDS = ["Leading", "Lagging"] as const;
