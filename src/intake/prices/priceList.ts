import { atOnce } from "../../kit/steps/atOnce";
import { foldHeader } from "../recognise/foldHeader";
import { candidatesByHeader, assign, type SoughtColumn } from "../recognise/matchHeaders";
import { fileColumns } from "../recognise/fileColumn";
import type { ExportTable } from "../reader/exportTable";
import { amountColumn, readAmount } from "../values/amountColumn";
import { textColumn } from "../values/textColumn";

/** List prices by product; products compare by their letters and digits, so GTXPro is GTX Pro. */
export type PriceList = ReadonlyMap<string, number>;

const SOUGHT: readonly SoughtColumn<"product" | "price">[] = [
  { key: "product", names: [["Product", "Product Name", "Name", "Item"]], type: textColumn },
  { key: "price", names: [["Price", "Sales Price", "List Price", "Unit Price"]], type: amountColumn },
];

const NAMES = new Set(SOUGHT.flatMap(({ names }) => names.flat().map((name) => foldHeader(name))));

/** Whether a text is a header of a price list. */
export function isPriceHeader(text: string): boolean {
  return NAMES.has(foldHeader(text));
}

/** The prices of a table with a product and a price column; undefined when it has not both. */
export function priceList(table: ExportTable): PriceList | undefined {
  const columns = fileColumns(table);
  const found = assign(atOnce(candidatesByHeader(columns, SOUGHT)));
  const product = found.get("product");
  const price = found.get("price");
  if (product === undefined || price === undefined) return undefined;
  const { ways } = atOnce(amountColumn.decide(columns[price.index]?.values ?? []));
  const prices = table.records.map(({ cells }) => {
    const amount = readAmount(cells[price.index] ?? "", ways.mark ?? ".");
    return [foldHeader(cells[product.index] ?? ""), amount] as const;
  });
  return new Map(prices.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

/** The list price of a product, or undefined when the list does not have it. */
export function priceOf(product: string, prices: PriceList): number | undefined {
  return prices.get(foldHeader(product));
}
