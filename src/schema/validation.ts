/** A comparison in Excel's own words; formulas use A1 references or workbook names, never structured references. */
interface Comparison<Bound> {
  readonly formula1: Bound;
  readonly formula2?: Bound;
  readonly operator:
    "Between" | "EqualTo" | "GreaterThan" | "GreaterThanOrEqualTo" | "LessThan" | "LessThanOrEqualTo";
}

/** One data-validation rule as Excel knows it. */
export type Rule =
  | { readonly list: { readonly inCellDropDown: boolean; readonly source: string } }
  | { readonly decimal: Comparison<number> }
  | { readonly wholeNumber: Comparison<number> }
  | { readonly date: Comparison<string> }
  | { readonly custom: { readonly formula: string } };

/** What a cell accepts and what Excel says when it does not; a warning lets the entry stand when the user insists. */
export interface Validation {
  readonly rule: Rule;
  readonly style: "Stop" | "Warning" | "Information";
  /** Without one Excel says it in its own words, which do for a list. */
  readonly message?: string;
}
