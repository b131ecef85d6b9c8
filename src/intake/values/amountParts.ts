/** A written amount taken apart: its sign, its digits with separators, and the currency beside them. */
export interface AmountParts {
  readonly isNegative: boolean;
  /** Digits, decimal mark and group separators only. */
  readonly digits: string;
  /** A sign such as € or a code such as EUR; "" when none is written. */
  readonly currency: string;
}

const CURRENCY = String.raw`(?:[A-Z]{3}|[A-Z]{0,2}[$€£¥₹₺₽₩₪]|kr\.?|zł|Kč|Fr\.?|Ft|lei)`;
const AMOUNT = new RegExp(
  String.raw`^(\()?\s*([+-])?\s*(${CURRENCY})?\s*([+-])?\s*(\d[\d.,' ]*|[.,]\d+)(?<! )\s*(${CURRENCY})?\s*(-)?\s*(\))?$`,
);

/** Takes a written amount apart; undefined when it is none, also when brackets or currencies contradict each other. */
export function amountParts(text: string): AmountParts | undefined {
  const match = AMOUNT.exec(plain(text));
  if (match === null) return undefined;
  const [, opening, sign = "", before = "", inner = "", digits = "", after = "", trailing = "", closing] =
    match;
  const signs = sign + inner + trailing;
  const isBracketed = opening !== undefined;
  if (isBracketed !== (closing !== undefined) || signs.length > 1 || (before !== "" && after !== ""))
    return undefined;
  return { isNegative: isBracketed || signs === "-", digits, currency: before + after };
}

/** One spelling for the many minus signs, spaces and apostrophes that exports use. */
function plain(text: string): string {
  return text
    .trim()
    .replaceAll(/[\u2212\u2013]/g, "-")
    .replaceAll(/[\u00a0\u202f\u2009]/g, " ")
    .replaceAll("\u2019", "'");
}
