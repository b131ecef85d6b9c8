import { accuracy } from "./accuracy";
import { asOf } from "./asOf";
import { brier } from "./brier";
import { calibration } from "./calibration";
import { closeChance } from "./closeChance";
import type { WorksheetFunction } from "./define";
import { deviation } from "./deviation";
import { distribution } from "./distribution";
import { explainOf } from "./explain";
import { forecast } from "./forecast";
import { help } from "./help";
import { moves } from "./moves";
import { needed } from "./needed";
import { odds } from "./odds";
import { optimism } from "./optimism";
import { period } from "./period";
import { periodEnd } from "./periodEnd";
import { periodStart } from "./periodStart";
import { pushes } from "./pushes";
import { range } from "./range";
import { relation } from "./relation";
import { reviewScore } from "./reviewScore";
import { rollup } from "./rollup";
import { swing } from "./swing";
import { survival } from "./survival";
import { unknowns } from "./unknowns";
import { velocity } from "./velocity";
import { waterfall } from "./waterfall";
import { winRate } from "./winRate";
import { xmr } from "./xmr";

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
  optimism,
  closeChance,
  survival,
  brier,
  calibration,
  accuracy,
  deviation,
  help,
  xmr,
  velocity,
  reviewScore,
  unknowns,
  relation,
  period,
  periodStart,
  periodEnd,
];

/** Every worksheet function, in the order of the guide. */
export const CATALOG: readonly WorksheetFunction[] = [...EXPLAINED, explainOf(EXPLAINED)];
