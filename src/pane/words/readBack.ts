import { amountWords, wholeWords } from "./amount";
import { typedAmount } from "./typedAmount";

/** A typed amount as it was understood, in the shortest words that are still exactly it: "2.25 M", "1,234,567". */
export function readBack(amount: number): string {
  const words = [amountWords(amount).replace("\u00a0", " "), wholeWords(amount)];
  return words.find((each) => typedAmount(each) === amount) ?? String(amount);
}
