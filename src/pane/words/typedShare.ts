import { typedAmount } from "./typedAmount";

/** The share of one that a person typed in percent: "34", "34 %" and "34,5%"; undefined where it is no number. */
export function typedShare(text: string): number | undefined {
  const percent = typedAmount(text.replace(/\s*%\s*$/, ""));
  return percent === undefined ? undefined : Number((percent / 100).toFixed(6));
}
