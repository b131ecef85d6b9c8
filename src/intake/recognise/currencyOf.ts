import { bareHeader } from "./bareHeader";
import { foldHeader } from "./foldHeader";

const CURRENCY = ["Currency", "Währung", "Devise", "Moneda", "Divisa", "Valuta", "Moeda", "通貨"].map(
  (word) => foldHeader(word),
);

/** Whether a header names the currency of an amount's column: exports write `<Field> Currency` beside each amount. */
export function isCurrencyOf(header: string, amount: string): boolean {
  const [whole, field] = [bareHeader(header), bareHeader(amount)];
  const isBare = CURRENCY.some((word) => whole === field + word || whole === word + field);
  return isBare ? isSameField(header, amount) : foldHeader(header) === foldHeader(`${amount} Currency`);
}

/** "Amount (converted) Currency" belongs to "Amount (converted)", and is not the currency of "Amount". */
function isSameField(header: string, amount: string): boolean {
  return /\(converted\)/i.test(header) === /\(converted\)/i.test(amount);
}
