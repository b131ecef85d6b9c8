import type { Deal } from "../../schema/sheets/pipeline";
import { isOpen } from "./isOpen";

/** Whether an open deal has no close date: it belongs to no period until somebody says one. */
export function lacksCloseDate(deal: Pick<Deal, "status" | "closeDate">): boolean {
  return isOpen(deal) && deal.closeDate === null;
}
