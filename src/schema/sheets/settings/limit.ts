/** A limit with its workbook name, by which formulas and rules read it; what is only switched on and off has none. */
export interface Limit {
  readonly name?: string;
  readonly limit: string;
  readonly value: number | null;
  readonly note: string;
  readonly format: string;
}

/** How the value of a limit is shown. */
export const SHARE = "0 %";
export const COUNT = "0";
export const FRACTION = "0.00";
