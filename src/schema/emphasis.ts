import { PALETTE } from "./palette";

/** Late, or over a limit. */
export const LATE = { color: PALETTE.warn, isBold: true };

/** Something ought to stand here. */
export const MISSING = { fill: PALETTE.warnTint };

/** Below what is needed: the state also shows in bold. */
export const BELOW = { color: PALETTE.warn, isBold: true, fill: PALETTE.warnTint };
