import type { Serial } from "../../kit/serial";
import { periodOf } from "./period";

/** The month, 1–12, in which fiscal years start, by how most quarters are named and cut; null where none is named so. */
export function fiscalStartOf(
  periods: readonly { readonly period: string; readonly start: Serial | null }[],
): number | null {
  let [found, most]: [number | null, number] = [null, 0];
  for (let fiscalStart = 1; fiscalStart <= 12; fiscalStart += 1) {
    const fitting = periods.filter(({ period, start }) => {
      if (start === null) return false;
      const quarter = periodOf(start, { fiscalStart, grain: "quarter" });
      return quarter.name === period && quarter.from === start;
    }).length;
    if (fitting > most) [found, most] = [fiscalStart, fitting];
  }
  return found;
}
