import { kept } from "../../kit/steps/kept";
import { partOf } from "../../kit/steps/partOf";
import type { Steps } from "../../kit/steps/steps";
import { type AmountParts, amountParts } from "./amountParts";
import { shareOf, type WrittenColumn } from "./columnType";
import { decideMark, isReadInTwoWays } from "./decideMark";
import { type DecimalMark, MARKS, valueOf, writtenNumber } from "./decimalMark";
import { ENOUGH } from "./enough";
import type { Decision } from "./ways";
import { isAbsent } from "./isAbsent";

/** Amounts of money, with or without a currency beside them. */
export const amountColumn: WrittenColumn = {
  isEmpty: isAbsent,
  fit: (column) =>
    Math.max(...MARKS.map((mark) => shareOf(column, (text) => readAmount(text, mark) !== undefined))),
  decide: decideAmounts,
  reader:
    ({ mark }) =>
    (text) =>
      readAmount(text, mark),
};

/** Currencies whose smallest coin is a thousandth (ISO 4217); the others have two decimals at most. */
const THOUSANDTHS = new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);

/** "1.234": a group of three, or three decimals. */
const THREE = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * A column of which every number looks like "1.234" gives itself back whether the mark parts groups or decimals, so it
 * cannot tell, unless a currency beside them says that there are no three decimals.
 */
function* decideAmounts(column: readonly string[]): Steps<Decision> {
  const parts = yield* partOf(kept(column, amountParts), { from: 0, to: 0.4 });
  const currencies = parts.map(({ currency }) => currency).filter((currency) => currency !== "");
  const hasThousandths = currencies.some((currency) => THOUSANDTHS.has(currency));
  const digits = parts.map((part) => part.digits);
  if (currencies.length === 0 && areThreesOnly(digits)) {
    return {
      ways: {},
      doubts: [{ way: "mark", examples: [...new Set(digits.filter(isReadInTwoWays))].slice(0, 2) }],
    };
  }
  return yield* partOf(markDecision(parts, hasThousandths ? 3 : 2), { from: 0.4, to: 1 });
}

function areThreesOnly(digits: readonly string[]): boolean {
  const isTold = digits.some((text) => /\D/.test(text) && !THREE.test(text));
  return digits.length > 0 && !isTold && shareOf(digits, (text) => THREE.test(text)) >= ENOUGH;
}

/** Which decimal mark numbers with so many decimals use. */
export function* markDecision(parts: readonly AmountParts[], mostPlaces: number): Steps<Decision> {
  const decision = yield* decideMark(
    parts.map(({ digits }) => digits),
    mostPlaces,
  );
  if (decision.state === "settled") return { ways: { mark: decision.mark }, doubts: [] };
  return decision.state === "open"
    ? { ways: {}, doubts: [{ way: "mark", examples: decision.examples }] }
    : { ways: {}, doubts: [] };
}

/** The amount that a text states with a decimal mark, or undefined when it states none. */
export function readAmount(text: string, mark: DecimalMark): number | undefined {
  const parts = amountParts(text);
  return parts === undefined ? undefined : signed(parts, mark);
}

function signed({ digits, isNegative, times }: AmountParts, mark: DecimalMark): number | undefined {
  const written = writtenNumber(digits, mark);
  if (written === undefined) return undefined;
  const amount = times === 1 ? valueOf(written) : inCents(valueOf(written) * times);
  return isNegative && amount !== 0 ? -amount : amount;
}

/** 1.2 million to the cent, without what multiplying leaves in the last bits. */
function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
