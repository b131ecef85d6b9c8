import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { daysBetween } from "./daysBetween";
import { isOpen } from "./isOpen";

/**
 * Days since the deal was created: to today while it is open, to the day it closed afterwards, as the column Age says.
 * Null where either end is unknown, never 0.
 */
export function ageInDays(deal: Pick<Deal, "status" | "created" | "closedOn">, today: Serial): number | null {
  const end = isOpen(deal) ? today : deal.closedOn;
  return deal.created === null || end === null ? null : daysBetween(deal.created, end);
}
