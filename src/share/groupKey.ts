/** Names the formulas of one sheet that change for the same reasons, as previews and policies do. */
export function groupKey(sheet: string, reasons: readonly string[]): string {
  return [sheet, ...new Set(reasons)].join("|");
}
