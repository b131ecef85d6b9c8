import { serialOf } from "../kit/serial";

/** A workbook whose days are counted from 1904 is not read: every day in it would be another. A class because it is thrown. */
class Dates1904 extends Error {
  readonly code = "Dates1904";
}

const SOME_DAY = { year: 2000, month: 1, day: 1 } as const;

/** Asks the workbook which serial a day has in it: Excel tells of its date system in no other way. */
export function askDateSystem({ workbook }: Excel.RequestContext): Excel.FunctionResult<number> {
  const { year, month, day } = SOME_DAY;
  return workbook.functions.date(year, month, day).load("value");
}

/** Refuses a workbook whose days are not counted from 1900. */
export function assertDates1900(someDay: Excel.FunctionResult<number>): void {
  if (someDay.value !== serialOf(SOME_DAY)) throw new Dates1904();
}
