import type { Delimiter } from "./delimiter";
import type { Encoding } from "./encoding";

/** How an export is written down; null for a workbook or a web page, whose cells stand apart by themselves. */
export interface Dialect {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}
