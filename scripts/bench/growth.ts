import { rollup } from "../../src/functions/rollup";
import { waterfall } from "../../src/functions/waterfall";
import { winRate } from "../../src/functions/winRate";
import { leastTime, milliseconds, type Verdict } from "./comparison";
import { FROM, mixedBlock, PERIODS, TO, weekLater } from "./sampleBlock";

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 15;

/** Time as deals to this power: 1 is linear; the rest is for what 1,000 deals find in the processor's caches and 100,000 do not. */
const STEEPEST = 1.2;

const WORK = {
  "JSON.parse, for scale": (deals: number) => {
    const text = JSON.stringify(mixedBlock(deals));
    return (): unknown => JSON.parse(text);
  },
  ROLLUP: (deals: number) => {
    const block = mixedBlock(deals);
    return () => rollup.call(block, PERIODS);
  },
  WATERFALL: (deals: number) => {
    const before = mixedBlock(deals);
    const after = weekLater(before);
    return () => waterfall.call(before, after, FROM, TO);
  },
  WINRATE: (deals: number) => {
    const block = mixedBlock(deals);
    return () => winRate.call(block, FROM - 365, TO + 365);
  },
};

/** How each function's time grows from 1,000 deals to 100,000: the power of the number of deals. */
export function growth(): readonly Verdict[] {
  return Object.entries(WORK).map(([name, work]) => {
    const times = SIZES.map((deals) => leastTime(work(deals), RUNS));
    const power = Math.log10((times[2] ?? NaN) / (times[0] ?? NaN)) / 2;
    const isWithin = power <= STEEPEST;
    const held = [power.toFixed(2), `≤ ${String(STEEPEST)}`, isWithin ? "ok" : "STEEPER"];
    return { cells: [name, ...times.map(milliseconds), ...held], isWithin };
  });
}
