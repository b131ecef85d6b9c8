import { type Area, areaOf, shrunkArea } from "../model/area";
import type { StayingSheet } from "../removal";

/** The cells that a sheet filters outside tables, as they stand in the copy; undefined without their headings. */
export function filteredArea(sheet: StayingSheet): Area | undefined {
  const filter = sheet.content.elements.find(({ name }) => name === "autoFilter");
  const area = areaOf(filter?.attributes.get("ref") ?? "");
  return area && !sheet.rows.isRemoved(area.top) ? shrunkArea(area, sheet) : undefined;
}
