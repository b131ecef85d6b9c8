import type { PagePart, SheetPlan } from "../plan";
import { joinAlike } from "./joinAlike";
import { joinBlocks } from "./joinBlocks";

/** A tab's plan with the parts of a page added to it, each after what stands before it. */
export function withParts(plan: SheetPlan, parts: readonly PagePart[]): SheetPlan {
  const all: readonly PagePart[] = [plan, ...parts];
  return {
    ...plan,
    cells: joinBlocks(all.flatMap(({ cells = [] }) => cells)),
    formulas: joinBlocks(all.flatMap(({ formulas = [] }) => formulas)),
    copies: all.flatMap(({ copies = [] }) => copies),
    styles: all.flatMap(({ styles = [] }) => styles),
    looks: joinBlocks(all.flatMap(({ looks = [] }) => looks)),
    merged: all.flatMap(({ merged = [] }) => merged),
    mergedRows: all.flatMap(({ mergedRows = [] }) => mergedRows),
    formats: all.flatMap(({ formats = [] }) => formats),
    validations: joinAlike(all.flatMap(({ validations = [] }) => validations)),
    highlights: all.flatMap(({ highlights = [] }) => highlights),
    charts: all.flatMap(({ charts = [] }) => charts),
    names: all.flatMap(({ names = [] }) => names),
  };
}
