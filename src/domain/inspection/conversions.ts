import type { Serial } from "../../kit/serial";
import type { StageMove } from "./stageMoves";

/** How many deals left a stage, and how many of them went on. */
export interface Conversion {
  readonly left: number;
  readonly wentOn: number;
}

/** The days after `after` until `until`, the last one included. */
export interface Window {
  readonly after: Serial;
  readonly until: Serial;
}

/** What left each stage within a window, by its folded name. */
export function conversions(
  moves: readonly StageMove[],
  { after, until }: Window,
): ReadonlyMap<string, Conversion> {
  const found = new Map<string, { left: number; wentOn: number }>();
  for (const { day, from, wentOn } of moves) {
    if (day <= after || Math.floor(day) > until) continue;
    const stage = found.get(from) ?? { left: 0, wentOn: 0 };
    stage.left += 1;
    if (wentOn) stage.wentOn += 1;
    found.set(from, stage);
  }
  return found;
}

/** So many have left a stage before a share of them is told. */
const ENOUGH_MOVES = 8;

/** The share that went on; null while too few have left. */
export function shareOn(conversion: Conversion | undefined): number | null {
  if (!conversion || conversion.left < ENOUGH_MOVES) return null;
  return conversion.wentOn / conversion.left;
}
