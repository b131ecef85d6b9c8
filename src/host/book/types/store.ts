import type { DateSystem } from "../../../kit/dateSystem";

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

/** Excel's option "Use 1904 date system": when it is set, numbers stay as they are and mean other days. */
export interface BookDates {
  readonly system: DateSystem;
  count(system: DateSystem): void;
}
