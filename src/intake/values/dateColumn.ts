import type { ColumnType } from "./columnType";
import { shareOf } from "./columnType";
import { type DateOrder, dateText, dayInOrder } from "./dateText";
import { decideOrder } from "./decideOrder";
import type { Decision, Ways } from "./ways";
import { isAbsent } from "./isAbsent";

const ORDERS: readonly DateOrder[] = ["DMY", "MDY", "YMD"];

/** Days, read as serials. */
export const dateColumn: ColumnType = {
  isEmpty: isAbsent,
  fit,
  decide,
  reader:
    ({ order }) =>
    (text) =>
      readDay(text, order),
};

function fit(column: readonly string[]): number {
  return Math.max(...ORDERS.map((order) => shareOf(column, (text) => readDay(text, order) !== undefined)));
}

function decide(column: readonly string[]): Decision {
  const decision = decideOrder(column.map(dateText).filter((date) => date !== undefined));
  if (decision.state === "settled") return { ways: { order: decision.order }, doubts: [] };
  if (decision.state === "no matter") return { ways: {}, doubts: [] };
  const examples = decision.examples.map(({ text }) => text);
  return { ways: {}, doubts: [{ way: "order", examples, among: decision.among }] };
}

function readDay(text: string, order: Ways["order"]): number | undefined {
  const date = dateText(text);
  return date?.kind === "figures" ? dayInOrder(date.parts, order) : date?.serial;
}
