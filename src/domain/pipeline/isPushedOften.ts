import type { Deal } from "../../schema/sheets/pipeline";
import { isOpen } from "./isOpen";

/** From two moves to a later month on, a close date says what is hoped for, not what is agreed. */
const OFTEN = 2;

/** Whether an open deal's close date has moved to a later month twice or more. */
export function isPushedOften(deal: Pick<Deal, "status" | "pushes">): boolean {
  return isOpen(deal) && deal.pushes !== null && deal.pushes >= OFTEN;
}
