/** Keys with values, keys compared without case. */
export interface Store<Value> {
  readonly items: readonly { readonly key: string; readonly value: Value }[];
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): boolean;
  clear(): void;
}

export type TextStore = Store<string>;

/** Whatever JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The workbook's document properties, as in File > Info. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly manager: string;
  readonly company: string;
  readonly status: string;
}

/** From which year a workbook counts its days: 1900, or 1904 as old Excel on the Mac did; formulas count from 1900 all the same. */
export interface DateSystem {
  isFrom1904: boolean;
}
