import { attempt } from "./attempt";
import type { Attempt } from "./caught";

/** The texts of the row that is selected, the selected cell's own first. */
export function selectedRowTexts(): Promise<Attempt<readonly string[]>> {
  return attempt(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const cell = selected.getCell(0, 0).load("values");
    const row = cell.getEntireRow().getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    const own = cell.values as readonly (readonly unknown[])[];
    const others = row.isNullObject ? [] : (row.values as readonly (readonly unknown[])[]);
    const cells = [...own, ...others].flat();
    return cells.filter((value): value is string => typeof value === "string" && value.trim() !== "");
  });
}
