import type { Page } from "../page";
import { barePlan } from "./barePlan";
import { sheetPlan } from "./sheetPlan";
import type { TabTables } from "./tabTables";

/** The tab of tables that need no more than their declarations. */
export function tablesPage(...tables: TabTables): Page {
  return { name: tables[0].name, tables, plan: (setup) => sheetPlan(tables, setup) };
}

/** A tab that only the add-in reads. */
export function systemPage(...tables: TabTables): Page {
  return { name: tables[0].name, tables, plan: (setup) => barePlan(sheetPlan(tables, setup)) };
}
