import { plainText } from "./plainText";

/** A written amount taken apart: its sign, its digits with separators, and the currency beside them. */
export interface AmountParts {
  readonly isNegative: boolean;
  /** Digits, decimal mark and group separators only. */
  readonly digits: string;
  /** A sign such as € or a code such as EUR; "" when none is written. */
  readonly currency: string;
}

const CURRENCY = String.raw`(?:[A-Z]{3}|[A-Z]{0,3}\p{Sc}|kr\.?|zł|Kč|S?Fr\.?|Ft|lei|Rs\.?|\u5143|\u5186)`;
const AMOUNT = new RegExp(
  String.raw`^(?<opening>\()?\s*(?<sign>[+-])?\s*(?<before>${CURRENCY})?\s*(?<inner>[+-])?\s*(?<digits>\d[\d.,' ]*|[.,]\d+)(?<! )\s*(?<after>${CURRENCY})?\s*(?<trailing>-)?\s*(?<closing>\))?$`,
  "u",
);

/** Takes a written amount apart; undefined when it is none, also when brackets, signs or currencies contradict. */
export function amountParts(text: string): AmountParts | undefined {
  const groups = AMOUNT.exec(plainText(text))?.groups;
  if (groups === undefined) return undefined;
  const { before = "", after = "", digits = "" } = groups;
  const brackets = joined(groups, ["opening", "closing"]);
  const signs = joined(groups, ["sign", "inner", "trailing"]);
  if (brackets.length === 1 || (brackets + signs).length > 2 || signs.length > 1) return undefined;
  const currency = currencyOf(before, after);
  if (currency === undefined) return undefined;
  return { isNegative: brackets !== "" || signs === "-", digits, currency };
}

/** What stands before or behind; both only in "$1,200 USD", since many countries have a dollar. */
function currencyOf(before: string, after: string): string | undefined {
  if (before === "" || after === "") return before + after;
  return before.endsWith("$") && /^[A-Z]{3}$/.test(after) ? after : undefined;
}

function joined(groups: Readonly<Record<string, string | undefined>>, names: readonly string[]): string {
  return names.map((name) => groups[name] ?? "").join("");
}
