import type { DateSystem } from "../kit/dateSystem";
import { serialOf } from "../kit/serial";

const SOME_DAY = { year: 2000, month: 1, day: 1 } as const;

/** Tells from which year the workbook counts its days, once the request that asked was answered. */
export type AskedDates = () => DateSystem;

/** What the workbook last answered. */
let lastHeard: DateSystem | null = null;

/** Asks the workbook which serial a day has in it: Excel tells of its date system in no other way. */
export function askDates({ workbook }: Excel.RequestContext): AskedDates {
  const { year, month, day } = SOME_DAY;
  const found = workbook.functions.date(year, month, day).load("value");
  return () => (lastHeard = found.value === serialOf(SOME_DAY) ? 1900 : 1904);
}

/**
 * The same for a small save: it rests on what the pane has read, so the date system of the last reading goes for it too, and asking
 * again would be a tenth of what it sends.
 */
export function heardDates(context: Excel.RequestContext): AskedDates {
  const heard = lastHeard;
  return heard === null ? askDates(context) : () => heard;
}
