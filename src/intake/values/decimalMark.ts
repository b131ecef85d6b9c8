/** The character before the decimals. */
export type DecimalMark = "." | ",";

export const MARKS = [".", ","] as const satisfies readonly DecimalMark[];

/** Digits as written: what stands before and behind the decimal mark. */
export interface WrittenNumber {
  readonly whole: string;
  readonly decimals: string;
  /** The separator between groups of digits; "" when there is none. */
  readonly group: string;
}

/** Groups of three, or of two and a last one of three as in India; a grouped number does not begin with 0. */
const GROUPED = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$|^[1-9]\d?(?:([, ])\d{2})+\2\d{3}$/;

/**
 * The digits read with one decimal mark, or undefined when they cannot be meant that way: printing would not give them
 * back, as with the noughts that a code begins with.
 */
export function writtenNumber(digits: string, mark: DecimalMark): WrittenNumber | undefined {
  const [whole = "", decimals = "", more] = digits.split(mark);
  if (more !== undefined || !/^\d*$/.test(decimals) || (whole === "" && decimals === "")) return undefined;
  if (/^(?:0|[1-9]\d*)?$/.test(whole)) return { whole, decimals, group: "" };
  const groups = GROUPED.exec(whole);
  if (groups === null) return undefined;
  return { whole: whole.replaceAll(/\D/g, ""), decimals, group: groups[1] ?? groups[2] ?? "" };
}

/** The number that was written. */
export function valueOf({ whole, decimals }: WrittenNumber): number {
  return Number(`${whole === "" ? "0" : whole}.${decimals === "" ? "0" : decimals}`);
}
