import type { Deal } from "../../schema/sheets/pipeline";
import { isOpen } from "./isOpen";

/** Whether an open deal's close date has moved to a later month so often: it says what is hoped for, not what is agreed. */
export function isPushedOften(deal: Pick<Deal, "status" | "pushes">, often: number): boolean {
  return isOpen(deal) && deal.pushes !== null && deal.pushes >= often;
}
