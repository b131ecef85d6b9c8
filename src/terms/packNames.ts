/** Groups of sheets that a manager switches on when they are wanted. */
export const PACK_NAMES = ["People", "Direction", "Time"] as const;

export type PackName = (typeof PACK_NAMES)[number];
