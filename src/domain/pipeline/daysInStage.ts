import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { daysBetween } from "./daysBetween";
import { isOpen } from "./isOpen";

/** Days that an open deal has stood in its stage; null when it is closed or nobody knows since when. */
export function daysInStage(deal: Pick<Deal, "status" | "stageSince">, today: Serial): number | null {
  return isOpen(deal) && deal.stageSince !== null ? daysBetween(deal.stageSince, today) : null;
}
