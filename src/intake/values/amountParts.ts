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
  String.raw`^(?<opening>\()?\s*(?<sign>[+-])?\s*(?<before>${CURRENCY})?\s*(?<inner>[+-])?\s*(?<digits>\d[\d.,' ]*|[.,]\d+)(?<! )\s*(?<after>${CURRENCY})?\s*(?<trailing>-)?\s*(?<closing>\))?$`,
);

/** Takes a written amount apart; undefined when it is none, also when brackets, signs or currencies contradict. */
export function amountParts(text: string): AmountParts | undefined {
  const groups = AMOUNT.exec(plain(text))?.groups;
  if (groups === undefined) return undefined;
  const { before = "", after = "", digits = "" } = groups;
  const brackets = joined(groups, ["opening", "closing"]);
  const signs = joined(groups, ["sign", "inner", "trailing"]);
  if (brackets.length === 1 || (brackets + signs).length > 2 || signs.length > 1) return undefined;
  if (before !== "" && after !== "") return undefined;
  return { isNegative: brackets !== "" || signs === "-", digits, currency: before + after };
}

function joined(groups: Readonly<Record<string, string | undefined>>, names: readonly string[]): string {
  return names.map((name) => groups[name] ?? "").join("");
}

/** One spelling for the many minus signs, spaces and apostrophes that exports use. */
function plain(text: string): string {
  return text
    .trim()
    .replaceAll(/[\u2212\u2013]/g, "-")
    .replaceAll(/[\u00a0\u202f\u2009]/g, " ")
    .replaceAll("\u2019", "'");
}
