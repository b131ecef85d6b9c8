import { type DateOrder, type DateText, dayInOrder, type FiguresDate } from "./dateText";
import { STRAY } from "./stray";

/** In which order a column writes its dates: settled, of no matter, or to be asked with two examples. */
export type OrderDecision =
  | { readonly state: "settled"; readonly order: DateOrder }
  | { readonly state: "no matter" }
  | { readonly state: "open"; readonly examples: readonly FiguresDate[] };

/**
 * Decides on the whole column: a part above 12 can only be the day, one above 31 only the year. Dots are written in
 * no country with the month first. A column without such a date, or with both kinds, cannot tell.
 */
export function decideOrder(column: readonly DateText[]): OrderDecision {
  const dates = column.filter((date) => date.kind === "figures");
  if (dates.some(({ parts }) => Number(parts[0]) > 31)) return { state: "settled", order: "YMD" };
  const dayFirst = dates.filter((date) => isOnly(date, "DMY", "MDY")).length;
  const monthFirst = dates.filter((date) => isOnly(date, "MDY", "DMY")).length;
  if (dayFirst > monthFirst * STRAY) return { state: "settled", order: "DMY" };
  if (monthFirst > dayFirst * STRAY) return { state: "settled", order: "MDY" };
  const doubtful = dates.filter(({ parts }) => dayInOrder(parts, "DMY") !== dayInOrder(parts, "MDY"));
  if (doubtful.length === 0) return { state: "no matter" };
  if (doubtful.every(({ isDotted }) => isDotted)) return { state: "settled", order: "DMY" };
  return { state: "open", examples: distinct(doubtful).slice(0, 2) };
}

function isOnly({ parts }: FiguresDate, order: DateOrder, other: DateOrder): boolean {
  return dayInOrder(parts, order) !== undefined && dayInOrder(parts, other) === undefined;
}

function distinct(dates: readonly FiguresDate[]): readonly FiguresDate[] {
  return [...new Map(dates.map((date) => [date.parts.join("/"), date])).values()];
}
