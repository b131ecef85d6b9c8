import { currencyCode } from "./currencyCode";

const CODES = new Set(
  (
    "AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR IQD ISK JOD JPY KES KRW KWD " +
    "KZT LYD MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND ZAR"
  ).split(" "),
);
/** "Amount (EUR)", "ARR in USD", "Betrag [€]", "Value, CHF", "amount_usd", "ARR $". */
const UNIT = /(?:[\s([,_/-]|in )(?<unit>[A-Za-z]{3}|[A-Z]{0,2}\p{Sc})[)\]]?$/u;

/** The currency that a header names beside its field; "" when it names none. */
export function headerCurrency(header: string): string {
  const unit = UNIT.exec(header.trim())?.groups?.["unit"] ?? "";
  const code = currencyCode(unit);
  return CODES.has(code) ? code : "";
}
