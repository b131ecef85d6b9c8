import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { isOpen } from "./isOpen";

/** Whether an open deal's close date lies before today: the date has become a wish. */
export function isOverdue(deal: Pick<Deal, "status" | "closeDate">, today: Serial): boolean {
  return isOpen(deal) && deal.closeDate !== null && Math.floor(deal.closeDate) < Math.floor(today);
}
