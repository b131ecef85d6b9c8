const CODES = new Set(
  (
    "AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR IQD ISK JOD JPY KES KRW KWD " +
    "KZT LYD MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND ZAR"
  ).split(" "),
);

/** Whether a text is the code of a currency (ISO 4217) that deals are made in. */
export function isCurrencyCode(text: string): boolean {
  return CODES.has(text);
}
