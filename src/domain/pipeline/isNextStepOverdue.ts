import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { isOpen } from "./isOpen";

/** Whether the day of an open deal's next step has passed. */
export function isNextStepOverdue(deal: Pick<Deal, "status" | "nextStepDate">, today: Serial): boolean {
  return isOpen(deal) && deal.nextStepDate !== null && Math.floor(deal.nextStepDate) < Math.floor(today);
}
