import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { isOpen } from "./isOpen";

/** Whether an open deal's close date lies more than so many days before today: the date has become a wish. */
export function isOverdue(deal: Pick<Deal, "status" | "closeDate">, today: Serial, graceDays = 0): boolean {
  return (
    isOpen(deal) && deal.closeDate !== null && Math.floor(deal.closeDate) + graceDays < Math.floor(today)
  );
}
