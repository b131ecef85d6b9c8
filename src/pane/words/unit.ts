import { wholeWords } from "./amount";

/** A unit in which one table shows all its money. */
export interface MoneyUnit {
  readonly name: string;
  readonly size: number;
  readonly decimals: number;
}

const MILLIONS: MoneyUnit = { name: "M", size: 1_000_000, decimals: 2 };
const THOUSANDS: MoneyUnit = { name: "k", size: 1_000, decimals: 0 };
const ONES: MoneyUnit = { name: "", size: 1, decimals: 0 };

/** The unit for a table whose largest figure is this: whole thousands up to ten million. */
export function unitOf(largest: number): MoneyUnit {
  if (largest >= 10_000_000) return MILLIONS;
  return largest >= 10_000 ? THOUSANDS : ONES;
}

/** An amount in its table's unit, without the unit's name. */
export function inUnit(amount: number, { size, decimals }: MoneyUnit): string {
  const figure = amount / size;
  return decimals === 0 ? wholeWords(figure) : figure.toFixed(decimals).replace("-", "−");
}

/** A change in its table's unit, with its sign. */
export function signedInUnit(change: number, unit: MoneyUnit): string {
  const words = inUnit(change, unit);
  return change > 0 && Number.parseFloat(words) !== 0 ? `+${words}` : words;
}
