import type { NativeTwins } from "../share/formulas/twins";

/**
 * Worksheet functions that a plain formula can stand in for, cell by cell. All others become values in a copy: their
 * twins need helper cells, which are on the sheet *How it is computed*.
 */
export const NATIVE_TWINS: NativeTwins = {
  DEVIATION: ([actual, plan]) =>
    actual === undefined || plan === undefined ? undefined : `IF(N(${plan})=0,NA(),(${actual})/(${plan})-1)`,
  VELOCITY: ([deals, amount, rate, days]) =>
    days === undefined ? undefined : `(${String(deals)})*(${String(amount)})*(${String(rate)})/(${days})`,
};
