import type { DerivedPolicy } from "../policy";

/** Which results that were computed from private data may be shown as a plain value: none, totals, all. */
export const DERIVED_RULES: Readonly<Record<DerivedPolicy, (isTotal: boolean) => boolean>> = {
  blank: () => false,
  aggregates: (isTotal) => isTotal,
  value: () => true,
};
