import { asOf } from "./asOf";
import type { WorksheetFunction } from "./define";
import { distribution } from "./distribution";
import { explainOf } from "./explain";
import { forecast } from "./forecast";
import { moves } from "./moves";
import { needed } from "./needed";
import { odds } from "./odds";
import { period } from "./period";
import { periodEnd } from "./periodEnd";
import { periodStart } from "./periodStart";
import { pushes } from "./pushes";
import { range } from "./range";
import { rollup } from "./rollup";
import { swing } from "./swing";
import { waterfall } from "./waterfall";
import { winRate } from "./winRate";

const EXPLAINED = [
  rollup,
  forecast,
  odds,
  range,
  distribution,
  swing,
  needed,
  waterfall,
  moves,
  asOf,
  pushes,
  winRate,
  period,
  periodStart,
  periodEnd,
];

/** Every worksheet function, in the order of the guide. */
export const CATALOG: readonly WorksheetFunction[] = [...EXPLAINED, explainOf(EXPLAINED)];
