import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { DateSystem } from "../../kit/dateSystem";
import { teachDates } from "./date-functions";
import { showDays } from "./shown-days";

/** From which year the workbook counts its days; who changes it has all formulas worked out again. */
export interface EngineDates {
  system: DateSystem;
}

/** Has functions and grid count days from 1900, until it is said otherwise. */
export function countDays(injector: Injector): EngineDates {
  const dates: EngineDates = { system: 1900 };
  const now = () => dates.system;
  teachDates(injector.get(IFunctionService), now);
  showDays(injector, now);
  return dates;
}
