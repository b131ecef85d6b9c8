import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { daysInStage } from "./daysInStage";

/** Whether an open deal has stood in its stage longer than the stage's norm; unknown days or no norm say no. */
export function isSlowInStage(
  deal: Pick<Deal, "status" | "stageSince">,
  today: Serial,
  normDays: number | null,
): boolean {
  const days = daysInStage(deal, today);
  return days !== null && normDays !== null && normDays > 0 && days > normDays;
}
