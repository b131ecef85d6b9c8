import type { DateSystem } from "../kit/dateSystem";
import { serialOf } from "../kit/serial";

const SOME_DAY = { year: 2000, month: 1, day: 1 } as const;

/** Tells from which year the workbook counts its days, once the request that asked was answered. */
export type AskedDates = () => DateSystem;

/** Asks the workbook which serial a day has in it: Excel tells of its date system in no other way. */
export function askDates({ workbook }: Excel.RequestContext): AskedDates {
  const { year, month, day } = SOME_DAY;
  const found = workbook.functions.date(year, month, day).load("value");
  return () => (found.value === serialOf(SOME_DAY) ? 1900 : 1904);
}
