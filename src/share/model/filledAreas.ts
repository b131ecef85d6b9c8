import { type Area, areaOf } from "./area";
import { type SheetContent, cellsOf } from "./sheetContent";

/** The blocks of several cells that array formulas fill, spilled cells included. */
export function filledAreas(content: SheetContent): readonly Area[] {
  const areas: Area[] = [];
  for (const { formula } of cellsOf(content)) {
    const area = formula?.fills?.includes(":") === true ? areaOf(formula.fills) : undefined;
    if (area) areas.push(area);
  }
  return areas;
}
