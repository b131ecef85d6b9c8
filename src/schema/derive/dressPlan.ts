import type { SheetPlan } from "../plan";
import { NOTHING_SET_UP } from "../setup";
import type { Sheet } from "../sheet";
import { headerRow } from "./barePlan";
import { rowsWithin } from "./rowsWithin";
import { sheetPlan } from "./sheetPlan";

/** What a tab that was built by its `barePlan` gets when it is first shown, its table having so many rows by now. */
export function dressPlan(sheet: Sheet, rows: number): SheetPlan {
  const sized = { ...sheet, startsWith: () => Array.from({ length: rows }, () => ({})) };
  const plan = sheetPlan([sized], NOTHING_SET_UP);
  return {
    ...plan,
    visibility: "Visible",
    ...{ cells: [], tables: [], copies: [], formats: [], names: [] },
    formulas: rowsWithin(plan.formulas, 1, headerRow(plan)),
  };
}
