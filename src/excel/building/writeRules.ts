import type { PlannedHighlight, SheetPlan } from "../../schema/plan";
import type { Area, SheetCanvas } from "./sheetCanvas";
import { writeValidation } from "./writeValidation";

/** Writes validations and conditional formats; the first highlight of a cell wins where two want the same. */
export function writeRules(
  canvas: SheetCanvas,
  { validations, highlights }: Pick<SheetPlan, "validations" | "highlights">,
): void {
  for (const validation of validations) writeValidation(canvas, validation);
  for (const highlight of highlights) writeHighlight(canvas.area(highlight.address), highlight);
}

function writeHighlight(area: Area, highlight: PlannedHighlight): void {
  if ("bar" in highlight) writeBar(area, highlight.bar, highlight);
  else {
    const { custom } = area.conditionalFormats.add("Custom");
    custom.rule.formula = highlight.formula;
    if (highlight.color !== undefined) custom.format.font.color = highlight.color;
    if (highlight.isBold !== undefined) custom.format.font.bold = highlight.isBold;
    if (highlight.fill !== undefined) custom.format.fill.color = highlight.fill;
  }
}

function writeBar(area: Area, color: string, ends: { readonly from: string; readonly to: string }): void {
  const { dataBar } = area.conditionalFormats.add("DataBar");
  dataBar.positiveFormat.gradientFill = false;
  dataBar.positiveFormat.fillColor = color;
  dataBar.lowerBoundRule = endOf(ends.from);
  dataBar.upperBoundRule = endOf(ends.to);
}

function endOf(formula: string): Excel.ConditionalDataBarRule {
  return { type: formula.startsWith("=") ? "Formula" : "Number", formula };
}
