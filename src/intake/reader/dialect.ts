import type { Delimiter } from "./delimiter";
import type { Encoding } from "./encoding";

/** How an export is written down. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}
