const CODES = new Map([
  ["€", "EUR"],
  ["£", "GBP"],
  ["$", "USD"],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["R$", "BRL"],
  ["HK$", "HKD"],
  ["S$", "SGD"],
  ["NZ$", "NZD"],
  ["MX$", "MXN"],
  ["¥", "JPY"],
  ["円", "JPY"],
  ["元", "CNY"],
  ["₩", "KRW"],
  ["₽", "RUB"],
  ["₪", "ILS"],
  ["Rs", "INR"],
  ["Rs.", "INR"],
  ["SFr", "CHF"],
  ["SFr.", "CHF"],
  ["Fr", "CHF"],
  ["₹", "INR"],
  ["₺", "TRY"],
  ["zł", "PLN"],
  ["Kč", "CZK"],
  ["Ft", "HUF"],
  ["lei", "RON"],
  ["Fr.", "CHF"],
]);

/** The code of a currency that is written as a sign or as a code; any other text is kept in capitals. */
export function currencyCode(written: string): string {
  const trimmed = written.trim();
  return CODES.get(trimmed) ?? trimmed.toUpperCase();
}
