import type { SheetPlan } from "../../schema/plan";
import type { SheetCanvas } from "./sheetCanvas";

/** The margin on each side in points: 12 mm. */
const MARGIN = 34;
const MARGINS = { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN } as const;

/** Writes how a tab is printed. */
export function writePrint({ sheet }: SheetCanvas, { print }: Pick<SheetPlan, "print">): void {
  if (!print) return;
  const { pageLayout } = sheet;
  if (print.isLandscape) pageLayout.orientation = "Landscape";
  pageLayout.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.pagesTall !== undefined && { verticalFitToPages: print.pagesTall }),
  };
  if (print.isTight) pageLayout.setPrintMargins("Points", MARGINS);
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(`$${print.titleRows.replace(":", ":$")}`);
  if (print.area !== undefined) pageLayout.setPrintArea(print.area);
}
