import type { Decisions } from "./decide/decision";
import type { FormulaCounts } from "./receipts";

/** How many formulas had which outcome. */
export function formulaCounts({ all }: Decisions): FormulaCounts {
  const counts = { keep: 0, twin: 0, value: 0, blank: 0 };
  for (const { outcome } of all) counts[outcome]++;
  return counts;
}
