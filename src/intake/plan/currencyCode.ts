const CODES = new Map([
  ["€", "EUR"],
  ["£", "GBP"],
  ["$", "USD"],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["¥", "JPY"],
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
