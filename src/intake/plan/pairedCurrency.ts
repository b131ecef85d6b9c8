import type { FileColumn } from "../recognise/fileColumn";
import { isCurrencyOf } from "../recognise/currencyOf";
import type { Mapping, Match } from "../recognise/mapping";

/**
 * The mapping with the currency that belongs to its amount: exports write `<Field> Currency` beside each amount, and
 * another field's currency says nothing about this one.
 */
export function pairedCurrency(mapping: Mapping, columns: readonly FileColumn[]): Mapping {
  const { amount, currency, ...others } = mapping.columns;
  if (amount === undefined) return mapping;
  const own = columns.find(({ header }) => isCurrencyOf(header, amount.source));
  if (own !== undefined)
    return { ...mapping, columns: { ...mapping.columns, currency: matchOf(own, amount) } };
  const isAnothers = columns.some(({ header }) => isCurrencyOf(currency?.source ?? "", header));
  return isAnothers ? { ...mapping, columns: { ...others, amount } } : mapping;
}

function matchOf({ header, index }: FileColumn, { confidence }: Match): Match {
  return { source: header, index, confidence, reason: "same words", fit: 1, alternatives: [] };
}
