import { odds } from "../../src/functions/odds";
import { rollup } from "../../src/functions/rollup";
import { waterfall } from "../../src/functions/waterfall";
import { winRate } from "../../src/functions/winRate";
import type { Grid } from "../../src/kit/cell";
import { rollupByArquero, winRateByArquero } from "./byArquero";
import type { Comparison } from "./comparison";
import { simulatedOdds } from "./monteCarlo";
import { FROM, mixedBlock, openBlock, PERIODS, TO, weekLater } from "./sampleBlock";

function rollupAgainstParse(deals: number): Comparison {
  const text = JSON.stringify(mixedBlock(deals));
  const block: unknown = JSON.parse(text);
  return {
    name: `ROLLUP, ${String(deals)} deals × 8 periods ÷ JSON.parse`,
    limit: 0.8,
    runs: 31,
    ours: () => rollup.call(block, PERIODS),
    theirs: (): unknown => JSON.parse(text),
  };
}

function waterfallAgainstParse(deals: number): Comparison {
  const before = mixedBlock(deals);
  const texts = [before, weekLater(before)].map((block) => JSON.stringify(block));
  const [then, now] = texts.map((text): unknown => JSON.parse(text));
  return {
    name: `WATERFALL, 2 × ${String(deals)} deals ÷ JSON.parse of the two`,
    limit: 1.5,
    runs: 15,
    ours: () => waterfall.call(then, now, FROM, TO),
    theirs: () => texts.map((text): unknown => JSON.parse(text)),
  };
}

function winRateAgainstParse(deals: number): Comparison {
  const text = JSON.stringify(mixedBlock(deals));
  const block: unknown = JSON.parse(text);
  return {
    name: `WINRATE by 30 owners, ${String(deals)} deals ÷ JSON.parse`,
    limit: 0.8,
    runs: 31,
    ours: () => winRate.call(block, FROM - 365, TO + 365),
    theirs: (): unknown => JSON.parse(text),
  };
}

function oddsAgainstSimulation(deals: number, luck: number, limit: number): Comparison {
  const block = openBlock(deals);
  const target = deals * 20_000;
  return {
    name: `ODDS, ${String(deals)} open deals, luck ${String(luck)} ÷ 100,000 draws`,
    limit,
    runs: 3,
    ours: () => odds.call(block, FROM, TO, target, luck),
    theirs: () => simulatedOdds(block, target, luck),
  };
}

const inCents = (row: readonly unknown[]) =>
  JSON.stringify(row.map((cell) => (typeof cell === "number" ? Math.round(cell * 100) : cell)));

/** Ours and arquero's must say the same before their times mean anything. */
function agreed(what: string, ours: unknown, theirs: readonly object[]): void {
  const width = Object.keys(theirs[0] ?? {}).length;
  const known = new Set((ours as Grid).map((row) => inCents(row.slice(0, width))));
  const strange = theirs.map((row) => inCents(Object.values(row))).find((row) => !known.has(row));
  if (strange !== undefined) throw new Error(`${what} and arquero differ: ${strange}`);
}

function rollupAgainstArquero(deals: number): Comparison {
  const block = mixedBlock(deals);
  const ours = () => rollup.call(block, PERIODS);
  const theirs = () => rollupByArquero(block, PERIODS);
  agreed("ROLLUP", ours(), theirs());
  return {
    name: `ROLLUP, ${String(deals)} deals × 8 periods ÷ arquero's group-by`,
    limit: Infinity,
    runs: 15,
    ours,
    theirs,
  };
}

function winRateAgainstArquero(deals: number): Comparison {
  const block = mixedBlock(deals);
  const ours = () => winRate.call(block, FROM - 365, TO + 365);
  const theirs = () => winRateByArquero(block, FROM - 365, TO + 365);
  agreed("WINRATE", ours(), theirs());
  return {
    name: `WINRATE by 30 owners, ${String(deals)} deals ÷ arquero's group-by (raw rates)`,
    limit: Infinity,
    runs: 15,
    ours,
    theirs,
  };
}

/** What each function is measured against, with the ratios that functions must hold. */
export function functionComparisons(): readonly Comparison[] {
  return [
    rollupAgainstParse(10_000),
    rollupAgainstParse(50_000),
    waterfallAgainstParse(10_000),
    waterfallAgainstParse(50_000),
    winRateAgainstParse(10_000),
    oddsAgainstSimulation(100, 0.15, 0.2),
    oddsAgainstSimulation(100, 0, 0.02),
    oddsAgainstSimulation(1_000, 0.15, 0.1),
    rollupAgainstArquero(10_000),
    winRateAgainstArquero(10_000),
  ];
}
