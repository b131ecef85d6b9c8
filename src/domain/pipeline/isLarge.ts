import type { Deal } from "../../schema/sheets/pipeline";

/** Whether the amount reaches the limit for large deals; null when the amount is unknown. */
export function isLarge(deal: Pick<Deal, "amount">, largeFrom: number): boolean | null {
  return deal.amount === null ? null : deal.amount >= largeFrom;
}
