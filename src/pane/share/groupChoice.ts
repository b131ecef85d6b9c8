import { groupKey } from "../../share/groupKey";
import type { FormulaGroup } from "../../share/receipts";

const CHOSEN = "leftEmpty";

/** Whether the manager left a group of results empty that could be shown. */
export function isLeftEmpty({ reasons }: FormulaGroup): boolean {
  return reasons.includes(CHOSEN);
}

/** The name by which a group is left empty, the same before and after. */
export function chosenKey({ sheet, reasons }: FormulaGroup): string {
  return groupKey(
    sheet,
    reasons.filter((reason) => reason !== CHOSEN),
  );
}
