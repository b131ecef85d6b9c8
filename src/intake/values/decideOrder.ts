import { type DateOrder, type DateText, dayInOrder, type FiguresDate } from "./dateText";
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
export function decideOrder(column: readonly DateText[]): OrderDecision {
  const dates = column.filter((date) => date.kind === "figures");
  const among = unbeaten(dates, possibleOrders(dates));
  const [only, ...others] = among;
  if (only !== undefined && others.length === 0) return { state: "settled", order: only };
  const doubtful = dates.filter(
    ({ parts }) => new Set(among.map((order) => dayInOrder(parts, order))).size > 1,
  );
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
  return Math.max(...figures) - Math.min(...figures);
}

/** The orders that no other one beats: it reads ten times more of what only one of the two can read. */
function unbeaten(dates: readonly FiguresDate[], orders: readonly DateOrder[]): readonly DateOrder[] {
  const misses = new Map(orders.map((order) => [order, missedBy(order, dates, orders)]));
  const isBeaten = (order: DateOrder): boolean =>
    orders.some((other) => (misses.get(order) ?? 0) > (misses.get(other) ?? 0) * STRAY);
  return orders.filter((order) => !isBeaten(order));
}

function missedBy(order: DateOrder, dates: readonly FiguresDate[], orders: readonly DateOrder[]): number {
  const readable = dates.filter(({ parts }) =>
    orders.some((other) => dayInOrder(parts, other) !== undefined),
  );
  return readable.filter(({ parts }) => dayInOrder(parts, order) === undefined).length;
}

function distinct(dates: readonly FiguresDate[]): readonly FiguresDate[] {
  return [...new Map(dates.map((date) => [date.parts.join("/"), date])).values()];
}
