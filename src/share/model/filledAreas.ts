import { type Area, areaOf } from "./area";
import { type SheetContent, cellsOf } from "./sheetContent";

/** The blocks that array formulas fill, spilled cells included. */
export function filledAreas(content: SheetContent): readonly Area[] {
  const areas: Area[] = [];
  for (const { formula } of cellsOf(content)) {
    const area = areaOf(formula?.fills ?? "");
    if (area) areas.push(area);
  }
  return areas;
}
