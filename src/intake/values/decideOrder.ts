import { eachOf } from "../../kit/steps/eachOf";
import { kept } from "../../kit/steps/kept";
import type { Steps } from "../../kit/steps/steps";
import { type DateOrder, dayInOrder, type FiguresDate } from "./dateText";
import { ENOUGH } from "./enough";
import { STRAY } from "./stray";

/** In which order a column writes its dates: settled, of no matter, or to be asked with two examples. */
export type OrderDecision =
  | { readonly state: "settled"; readonly order: DateOrder }
  | { readonly state: "no matter" }
  | {
      readonly state: "open";
      readonly examples: readonly FiguresDate[];
      readonly among: readonly DateOrder[];
    };

const YEAR_LAST: readonly DateOrder[] = ["DMY", "MDY"];
/** The years of one export lie so close together; days of the month do not. */
const FEW_YEARS = 5;
/** A short date that begins with its year begins with one of these: no deal of a book is older or further off. */
const NEAR_YEARS = { from: 20, to: 39 };
const LAST_DAY = 31;

/**
 * Decides on the whole column: a part above 12 can only be the day, one above 31 only the year. Dots are written in
 * no country with the month first. Where several orders remain and read a date differently, the column cannot tell.
 */
export function* decideOrder(dates: readonly FiguresDate[]): Steps<OrderDecision> {
  const among = yield* unbeaten(dates, possibleOrders(dates));
  const [only, ...others] = among;
  if (only !== undefined && others.length === 0) return { state: "settled", order: only };
  const doubtful = yield* kept(dates, (date) => {
    const days = new Set(among.map((order) => dayInOrder(date.parts, order)));
    return days.size > 1 ? date : undefined;
  });
  if (doubtful.length === 0) return { state: "no matter" };
  if (doubtful.every(({ isDotted }) => isDotted)) return { state: "settled", order: "DMY" };
  return { state: "open", examples: distinct(doubtful).slice(0, 2), among };
}

/** The orders in which a column can be meant; with a short year it may also stand in front. */
function possibleOrders(dates: readonly FiguresDate[]): readonly DateOrder[] {
  const short = dates.filter(({ parts }) => parts[2].length === 2);
  if (short.length === 0 || short.length < dates.length * ENOUGH) return YEAR_LAST;
  const first = short.map(({ parts }) => Number(parts[0]));
  const last = short.map(({ parts }) => Number(parts[2]));
  if (first.filter((figure) => figure > LAST_DAY).length * STRAY > first.length) return [...YEAR_LAST, "YMD"];
  const areYears = first.every((figure) => figure >= NEAR_YEARS.from && figure <= NEAR_YEARS.to);
  if (!areYears || spread(first) > FEW_YEARS || short.every(({ isDotted }) => isDotted)) return YEAR_LAST;
  return spread(last) > FEW_YEARS ? ["YMD"] : [...YEAR_LAST, "YMD"];
}

function spread(figures: readonly number[]): number {
  const ascending = [...new Set(figures)].sort((a, b) => a - b);
  return (ascending.at(-1) ?? 0) - (ascending[0] ?? 0);
}

/** The orders that no other one beats: it reads ten times more of what only one of the two can read. */
function* unbeaten(dates: readonly FiguresDate[], orders: readonly DateOrder[]): Steps<readonly DateOrder[]> {
  const misses = yield* missesOf(dates, orders);
  const isBeaten = (order: DateOrder): boolean =>
    orders.some((other) => (misses.get(order) ?? 0) > (misses.get(other) ?? 0) * STRAY);
  return orders.filter((order) => !isBeaten(order));
}

/** How many dates that another order can read an order cannot. */
function* missesOf(
  dates: readonly FiguresDate[],
  orders: readonly DateOrder[],
): Steps<ReadonlyMap<DateOrder, number>> {
  const misses = new Map(orders.map((order) => [order, 0]));
  yield* eachOf(dates, ({ parts }) => {
    const unread = orders.filter((order) => dayInOrder(parts, order) === undefined);
    if (unread.length === orders.length) return;
    for (const order of unread) misses.set(order, (misses.get(order) ?? 0) + 1);
  });
  return misses;
}

function distinct(dates: readonly FiguresDate[]): readonly FiguresDate[] {
  return [...new Map(dates.map((date) => [date.parts.join("/"), date])).values()];
}
