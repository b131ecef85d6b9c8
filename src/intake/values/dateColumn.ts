import { kept } from "../../kit/steps/kept";
import { partOf } from "../../kit/steps/partOf";
import type { Steps } from "../../kit/steps/steps";
import { shareOf, type WrittenColumn } from "./columnType";
import { type DateOrder, dateText, dayInOrder, type FiguresDate } from "./dateText";
import { decideOrder } from "./decideOrder";
import type { Decision, Ways } from "./ways";
import { isAbsent } from "./isAbsent";

const ORDERS: readonly DateOrder[] = ["DMY", "MDY", "YMD"];

/** Days, read as serials. */
export const dateColumn: WrittenColumn = {
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

function* decide(column: readonly string[]): Steps<Decision> {
  const dates = yield* partOf(kept(column, figuresOf), { from: 0, to: 0.5 });
  const decision = yield* partOf(decideOrder(dates), { from: 0.5, to: 1 });
  if (decision.state === "settled") return { ways: { order: decision.order }, doubts: [] };
  if (decision.state === "no matter") return { ways: {}, doubts: [] };
  const examples = decision.examples.map(({ text }) => text);
  return { ways: {}, doubts: [{ way: "order", examples, among: decision.among }] };
}

function figuresOf(text: string): FiguresDate | undefined {
  const date = dateText(text);
  return date?.kind === "figures" ? date : undefined;
}

function readDay(text: string, order: Ways["order"]): number | undefined {
  const date = dateText(text);
  return date?.kind === "figures" ? dayInOrder(date.parts, order) : date?.serial;
}
