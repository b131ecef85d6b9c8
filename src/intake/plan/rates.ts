import { fromCents, toCents } from "../../kit/money";
import { fold } from "../../kit/text";
import { type Answers, answerTo } from "../settle/answers";
import type { BookFacts } from "./importInput";

/** The name of the question about a currency that the book has no rate for. */
export function rateQuestionId(currency: string): string {
  return `rate ${currency}`;
}

/** What one unit of a currency is worth in the book's; undefined, and never 1, when nobody has said so. */
export function rateOf(currency: string, { rates }: BookFacts, answers: Answers): number | undefined {
  const known = rates.find((rate) => fold(rate.currency) === fold(currency))?.rate;
  const answer = Number(answerTo(rateQuestionId(currency), answers));
  return known ?? (Number.isFinite(answer) && answer > 0 ? answer : undefined);
}

/** An amount in the book's currency, to the cent. */
export function converted(amount: number, rate: number): number {
  return fromCents(toCents(amount * rate));
}
