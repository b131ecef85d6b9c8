import type { Deal } from "../../schema/sheets/pipeline";
import { isOpen } from "./isOpen";

/** Whether an open deal has no amount: it is in no sum until somebody says one. */
export function lacksAmount(deal: Pick<Deal, "status" | "amount">): boolean {
  return isOpen(deal) && deal.amount === null;
}
