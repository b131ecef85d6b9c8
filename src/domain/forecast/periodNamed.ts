import { serialOf } from "../../kit/serial";
import { fold } from "../../kit/text";
import { type FiscalPeriod, GRAINS, periodOf } from "./period";

const NAME = /^FY(\d\d)\b/i;
const DAYS = 800;

/** The fiscal period of a name such as `FY26 Q1`, or undefined when there is none; two-digit years are of this century. */
export function periodNamed(name: string, fiscalStart: number): FiscalPeriod | undefined {
  const year = NAME.exec(name.trim())?.[1];
  if (year === undefined) return undefined;
  const first = serialOf({ year: 2000 + Number(year) - 1, month: 1, day: 1 });
  for (const grain of GRAINS) {
    for (let day = first; day < first + DAYS; day += 1) {
      const period = periodOf(day, { fiscalStart, grain });
      if (fold(period.name) === fold(name)) return period;
    }
  }
  return undefined;
}
