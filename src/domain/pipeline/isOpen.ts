import type { Deal } from "../../schema/sheets/pipeline";

/** Whether the team still works the deal; a blank status is unknown, so not open. */
export function isOpen(deal: Pick<Deal, "status">): boolean {
  return deal.status === "Open";
}
