import { CATALOG } from "../functions/catalog";
import { inDates } from "../functions/inDates";
import { functionDays } from "./functionDays";

/** Gives Excel the worksheet functions. */
export function registerFunctions(): void {
  const days = functionDays();
  for (const each of CATALOG) {
    CustomFunctions.associate(each.id, (...given: readonly unknown[]) => {
      days.haveAnswered = true;
      return inDates(each, days.dates)(...given);
    });
  }
}
