import { plainText } from "./plainText";

/** A written amount taken apart: its sign, its digits with separators, and the currency beside them. */
export interface AmountParts {
  readonly isNegative: boolean;
  /** Digits, decimal mark and group separators only. */
  readonly digits: string;
  /** A sign such as € or a code such as EUR; "" when none is written. */
  readonly currency: string;
  /** 1,000 for "120k", a million for "1.2M", else 1. */
  readonly times: number;
}

const CURRENCY = String.raw`(?:[A-Z]{3}|[A-Z]{0,3}\p{Sc}|kr\.?|zł|Kč|S?Fr\.?|Ft|TL|lei|Rs\.?|\u5143|\u5186)`;
const TIMES = new Map([
  ["k", 1000],
  ["tsd", 1000],
  ["m", 1_000_000],
  ["mm", 1_000_000],
  ["mn", 1_000_000],
  ["mio", 1_000_000],
  ["mln", 1_000_000],
  ["万", 10_000],
]);
const UNIT = String.raw`(?:[kK]|MM?|m|[Mm]n|Mio\.?|mln|Tsd\.?|\u4e07)`;
/** "1.200,-" and "1'200.--": a price without coins. */
const NO_COINS = /(\d)[.,]-{1,2}(?=\D*$)/;
const AMOUNT = new RegExp(
  String.raw`^(?<opening>\()?\s*(?<sign>[+-])?\s*(?<before>${CURRENCY})?\s*(?<inner>[+-])?\s*(?<digits>\d[\d.,' ]*|[.,]\d+)(?<! )\s*(?<unit>${UNIT})?\s*(?<after>${CURRENCY})?\s*(?<trailing>-)?\s*(?<closing>\))?$`,
  "u",
);
/** "$(1,200)" is "($1,200)". */
const BRACKET_BEHIND = new RegExp(String.raw`^(${CURRENCY})\s*\((.*\))$`, "u");

/** Takes a written amount apart; undefined when it is none, also when brackets, signs or currencies contradict. */
export function amountParts(text: string): AmountParts | undefined {
  const groups = AMOUNT.exec(
    plainText(text).replace(NO_COINS, "$1").replace(BRACKET_BEHIND, "($1$2"),
  )?.groups;
  if (groups === undefined) return undefined;
  const { before = "", after = "", digits = "" } = groups;
  const brackets = joined(groups, ["opening", "closing"]);
  const signs = joined(groups, ["sign", "inner", "trailing"]);
  if (brackets.length === 1 || (brackets + signs).length > 2 || signs.length > 1) return undefined;
  const currency = currencyOf(before, after);
  if (currency === undefined) return undefined;
  return { isNegative: brackets !== "" || signs === "-", digits, currency, times: timesOf(groups["unit"]) };
}

function timesOf(unit = ""): number {
  return TIMES.get(unit.replace(".", "").toLowerCase()) ?? 1;
}

/** What stands before or behind; both only in "$1,200 USD", since many countries have a dollar. */
function currencyOf(before: string, after: string): string | undefined {
  if (before === "" || after === "") return before + after;
  return before.endsWith("$") && /^[A-Z]{3}$/.test(after) ? after : undefined;
}

function joined(groups: Readonly<Record<string, string | undefined>>, names: readonly string[]): string {
  return names.map((name) => groups[name] ?? "").join("");
}
