const CODES = new Map([
  ["€", "EUR"],
  ["Euro", "EUR"],
  ["US Dollar", "USD"],
  ["Pound Sterling", "GBP"],
  ["British Pound", "GBP"],
  ["Swiss Franc", "CHF"],
  ["Canadian Dollar", "CAD"],
  ["Australian Dollar", "AUD"],
  ["Japanese Yen", "JPY"],
  ["£", "GBP"],
  ["$", "USD"],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["CN¥", "CNY"],
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
  ["TL", "TRY"],
  ["zł", "PLN"],
  ["Kč", "CZK"],
  ["Ft", "HUF"],
  ["lei", "RON"],
  ["Fr.", "CHF"],
]);

/** Signs that several currencies share. */
const SHARED = new Map([
  ["$", ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP"]],
  ["¥", ["JPY", "CNY"]],
  ["£", ["GBP", "EGP"]],
  ["kr", ["SEK", "NOK", "DKK", "ISK"]],
  ["kr.", ["SEK", "NOK", "DKK", "ISK"]],
]);

/**
 * The code of a currency that is written as a sign or as a code; any other text is kept in capitals. A sign that several
 * share means the home currency where that is one of them.
 */
export function currencyCode(written: string, home = ""): string {
  const trimmed = written.trim();
  if (SHARED.get(trimmed)?.includes(home) === true) return home;
  return CODES.get(trimmed) ?? trimmed.toUpperCase();
}
