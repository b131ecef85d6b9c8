import { isBlank } from "../../kit/cell";
import type { Deal } from "../../schema/sheets/pipeline";
import { isOpen } from "./isOpen";

/** Whether nobody has written what happens next on an open deal. */
export function lacksNextStep(deal: Pick<Deal, "status" | "nextStep">): boolean {
  return isOpen(deal) && isBlank(deal.nextStep);
}
