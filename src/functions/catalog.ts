import type { WorksheetFunction } from "./define";
import { explainOf } from "./explain";
import { forecast } from "./forecast";
import { odds } from "./odds";
import { period } from "./period";
import { periodEnd } from "./periodEnd";
import { periodStart } from "./periodStart";
import { range } from "./range";
import { rollup } from "./rollup";

const EXPLAINED = [rollup, forecast, odds, range, period, periodStart, periodEnd];

/** Every worksheet function, in the order of the guide. */
export const CATALOG: readonly WorksheetFunction[] = [...EXPLAINED, explainOf(EXPLAINED)];
