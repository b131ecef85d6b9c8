import type { Line, PrintPlan } from "../plan";

/** What a landscape page holds in its true size, and at the smallest size that one still reads, in pixels. */
const TRUE_SIZE = 1_000;
const SMALLEST = 2 * TRUE_SIZE;

/** What a portrait page holds in its true size. */
const UPRIGHT = 680;

/** How a tab of tables is printed: upright while it is narrow, as few pages wide as one can read, its headers on each page. */
export function printPlan(columns: readonly Line[], headerRow: number): PrintPlan {
  const shown = columns.filter(({ isHidden }) => !isHidden);
  const width = shown.reduce((sum, { pixels = 0 }) => sum + pixels, 0);
  const row = String(headerRow);
  return {
    isLandscape: width > UPRIGHT,
    pagesWide: Math.ceil(width / SMALLEST),
    titleRows: `${row}:${row}`,
  };
}
