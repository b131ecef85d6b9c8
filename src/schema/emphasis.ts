import { PALETTE } from "./palette";

/** Late, over a limit, below a minimum, or missing: of a blank cell only the tint shows. */
export const WARNING = { color: PALETTE.warn, isBold: true, fill: PALETTE.warnTint };

/** A warning that many cells of one list may have at once: without the tint the list stays calm. */
export const QUIET_WARNING = { color: PALETTE.warn, isBold: true };
