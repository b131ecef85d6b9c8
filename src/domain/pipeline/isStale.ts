import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { daysBetween } from "./daysBetween";
import { isOpen } from "./isOpen";

/** Whether an open deal has rested longer than the limit; a deal without a last activity is unknown, not stale. */
export function isStale(
  deal: Pick<Deal, "status" | "lastActivity">,
  today: Serial,
  staleDays: number,
): boolean {
  return isOpen(deal) && deal.lastActivity !== null && daysBetween(deal.lastActivity, today) > staleDays;
}
