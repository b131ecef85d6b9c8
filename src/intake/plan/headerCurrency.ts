import { isCurrencyCode } from "../values/isCurrencyCode";
import { currencyCode } from "./currencyCode";

/** "Amount (EUR)", "ARR in USD", "Betrag [€]", "Value, CHF", "amount_usd", "ARR $", "Umsatz (T€)", "金額(円)". */
const UNIT = /(?:[\s([,_/-]|in )[kKMTm千万百]{0,2}\s?(?<unit>[A-Za-z]{3}|[A-Z]{0,2}\p{Sc}|円|元)[)\]]?$/u;

/** The currency that a header names beside its field; "" when it names none. */
export function headerCurrency(header: string): string {
  const unit = UNIT.exec(header.trim())?.groups?.["unit"] ?? "";
  const code = currencyCode(unit);
  return isCurrencyCode(code) ? code : "";
}
