import { BOOK_VERSION, TABLES } from "../book";
import type { BookPlan, SheetPlan } from "../plan";
import type { Setup } from "../setup";
import { forecastPlan } from "../sheets/forecast";
import { sheetPlan } from "./sheetPlan";
import { tabsOf } from "./tabsOf";

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
