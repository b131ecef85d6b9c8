import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";

const YEAR = 365;

/** The average amount of the deals won within a year; those without an amount do not count. Null where there is none. */
export function averageWon(
  deals: readonly Pick<Deal, "status" | "amount" | "closedOn" | "closeDate">[],
  today: Serial,
): number | null {
  let sum = 0;
  let count = 0;
  for (const { status, amount, closedOn, closeDate } of deals) {
    const day = closedOn ?? closeDate;
    if (status !== "Won" || amount === null || amount <= 0 || day === null || day < today - YEAR) continue;
    sum += amount;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}
