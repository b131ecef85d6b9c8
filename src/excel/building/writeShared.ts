import type { PlannedValidation, SheetPlan } from "../../schema/plan";
import type { SheetCanvas } from "./sheetCanvas";
import { writeStyle } from "./writeLooks";
import { writeValidation } from "./writeValidation";

/** A tab of the book and its plan. */
export interface Work {
  readonly plan: SheetPlan;
  readonly canvas: SheetCanvas;
}

/** A cell of the tab on which something was written first, by what was written. */
type FirstCells = Map<string, () => Excel.Range>;

/**
 * Writes what several tabs have alike: the looks of the whole page, and the validations that read no name and no cell.
 * The first tab gets them, the others copies of its cell: while all cells are still bare, a copy brings nothing else, and
 * costs half.
 */
export function writeShared(work: readonly Work[]): void {
  const first: FirstCells = new Map();
  for (const tab of work) writePage(tab, first);
  for (const tab of work) writePlainRules(tab, first);
}

function writePage({ canvas, plan }: Work, first: FirstCells): void {
  const [page] = plan.styles;
  if (page === undefined) return;
  const likeness = JSON.stringify(page.style);
  const before = first.get(likeness);
  if (before) canvas.range(page.address).copyFrom(before(), "Formats");
  else {
    writeStyle(canvas, page);
    first.set(likeness, () => canvas.range("A1"));
  }
}

function writePlainRules({ canvas, plan }: Work, first: FirstCells): void {
  for (const validation of plan.validations.filter(isPlain)) {
    const likeness = JSON.stringify({ ...validation, address: "" });
    const before = first.get(likeness);
    if (before) canvas.area(validation.address).copyFrom(before());
    else {
      writeValidation(canvas, validation);
      first.set(likeness, () => canvas.range(firstCell(validation.address)));
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
