import type { PlannedValidation, SheetPlan } from "../../schema/plan";
import type { SheetCanvas } from "./sheetCanvas";
import { writeValidation } from "./writeValidation";

/** A tab of the book and its plan. */
export interface Work {
  readonly plan: SheetPlan;
  readonly canvas: SheetCanvas;
}

/**
 * Writes the validations that read no name and no cell. What several tabs have alike is written once and copied to the
 * others: while all cells are still bare, a copy brings nothing but the rule, and costs half.
 */
export function writePlainRules(work: readonly Work[]): void {
  const written = new Map<string, () => Excel.Range>();
  for (const { canvas, plan } of work) {
    for (const validation of plan.validations.filter(isPlain)) {
      const likeness = JSON.stringify({ ...validation, address: "" });
      const before = written.get(likeness);
      if (before) canvas.area(validation.address).copyFrom(before());
      else {
        writeValidation(canvas, validation);
        written.set(likeness, () => canvas.range(firstCell(validation.address)));
      }
    }
  }
}

function firstCell(address: string): string {
  return address.split(/[:,]/)[0] ?? address;
}

/** Whether a validation needs nothing that is yet to be built. */
export function isPlain({ rule }: PlannedValidation): boolean {
  return "list" in rule ? !rule.list.source.startsWith("=") : !("custom" in rule);
}
