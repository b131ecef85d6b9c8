import type { Status } from "../../terms/statuses";

/** How long a deal has lived, and how its life ended; an open one goes on for longer than we know. */
export interface Life {
  readonly days: number;
  readonly end: Status;
}

/** A day of life on which deals ended: how many had come so far, and how they ended. */
export interface RiskRow {
  readonly days: number;
  readonly atRisk: number;
  readonly won: number;
  readonly lost: number;
}

/** Every day of life on which a deal was won or lost, ascending; who was last seen that day still counts as at risk. */
export function riskTable(lives: readonly Life[]): readonly RiskRow[] {
  const byDays = [...lives].sort((a, b) => a.days - b.days);
  const rows: RiskRow[] = [];
  for (let at = 0; at < byDays.length;) {
    const days = byDays[at]?.days ?? 0;
    const ended = { Open: 0, Won: 0, Lost: 0 };
    const atRisk = byDays.length - at;
    for (; at < byDays.length && byDays[at]?.days === days; at++) ended[byDays[at]?.end ?? "Open"]++;
    if (ended.Won + ended.Lost > 0) rows.push({ days, atRisk, won: ended.Won, lost: ended.Lost });
  }
  return rows;
}
