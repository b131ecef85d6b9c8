import { BOOK_VERSION, TABLES } from "../book";
import type { BookPlan, SheetPlan } from "../plan";
import type { Setup } from "../setup";
import type { Sheet } from "../sheet";
import { forecastPlan } from "../sheets/forecast";
import { sheetPlan } from "./sheetPlan";

/** The sheet after which the Forecast stands. */
const BEFORE_FORECAST = "Pipeline";

/** Plans a whole new book: each tab with its tables, in the order of the tabs. */
export function bookPlan(setup: Setup): BookPlan {
  const sheets = tabsOf(TABLES).flatMap((tables): readonly SheetPlan[] => {
    const plan = sheetPlan(tables, setup);
    return plan.name === BEFORE_FORECAST ? [plan, forecastPlan(setup)] : [plan];
  });
  return { version: BOOK_VERSION, sheets };
}

/** Tables by the tab on which they stand. */
function tabsOf(tables: readonly Sheet[]): readonly (readonly [Sheet, ...Sheet[]])[] {
  const tabs = new Map<string, [Sheet, ...Sheet[]]>();
  for (const table of tables) {
    const tab = tabs.get(table.name);
    if (tab === undefined) tabs.set(table.name, [table]);
    else tab.push(table);
  }
  return [...tabs.values()];
}
