/** What headers say of the unit of their amounts. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/百万円|\bmillions?\b|\b(?:MEUR|MUSD|Mio\b\.?|Mln\b\.?)|[\s([]M\s?\p{Sc}|\p{Sc}\s?M\b/u, 1_000_000],
  [/万円/u, 10_000],
  [
    /千円|\b[Tt]housands?\b|\bin k\b|\b[kKT](?:EUR|USD|CHF|GBP)\b|\bTsd\b|[\s([][kKT]\s?\p{Sc}|\p{Sc}\s?[kK]\b|\(0?00['’]?s?\)/u,
    1000,
  ],
];

/** By how much the amounts under a header are to be multiplied: 1,000 for "Betrag (T€)" or "Amount ($K)". */
export function headerTimes(header: string): number {
  return UNITS.find(([unit]) => unit.test(header))?.[1] ?? 1;
}
