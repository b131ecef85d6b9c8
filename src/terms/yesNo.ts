/** A plain claim, as the cell says it. */
export const YES_NO = ["Yes", "No"] as const;

export type YesNo = (typeof YES_NO)[number];
