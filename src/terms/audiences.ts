/** Who may read a column, from widest to narrowest; `system` is the add-in's own bookkeeping. */
export const AUDIENCES = ["leadership", "team", "private", "system"] as const;

export type Audience = (typeof AUDIENCES)[number];
