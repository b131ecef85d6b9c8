import { cpus } from "node:os";
import { odds } from "../src/functions/odds";
import { rollup } from "../src/functions/rollup";
import { waterfall } from "../src/functions/waterfall";
import { winRate } from "../src/functions/winRate";
import type { Grid } from "../src/kit/cell";
import { fromCells } from "../src/schema/derive/fromCells";
import { pipeline } from "../src/schema/sheets/pipeline";
import { type Cost, type MeasuredBook, measuredBook } from "./bench/bookCosts";
import { simulatedOdds } from "./bench/monteCarlo";
import { FROM, mixedBlock, openBlock, TO, weekLater } from "./bench/sampleBlock";

/** One comparison: ours, what it is measured against in the same run, and the largest ratio allowed. */
interface Comparison {
  readonly name: string;
  readonly limit: number;
  readonly runs: number;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
}

const PERIODS: Grid = [
  ["Period", "Start", "End", "Target"],
  ...Array.from({ length: 8 }, (_, at) => [
    `Q${String(at + 1)}`,
    FROM - 365 + at * 91,
    FROM - 275 + at * 91,
    1e6,
  ]),
];

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

function readingAgainstParse({ pipeline: cells }: MeasuredBook): Comparison {
  const text = JSON.stringify(cells);
  return {
    name: `reading ${String(cells.length - 1)} typed deals ÷ JSON.parse of their cells`,
    limit: 3,
    runs: 15,
    ours: () => fromCells(pipeline, { cells, headerRow: pipeline.headerRow }),
    theirs: (): unknown => JSON.parse(text),
  };
}

function reportCost({ name, syncs, mostSyncs, bytes, mostBytes }: Cost): boolean {
  const kilobytes = (count: number) => (Number.isFinite(count) ? `${(count / 1000).toFixed(0)} kB` : "–");
  const isWithin = syncs <= mostSyncs && bytes <= mostBytes;
  const counts = [String(syncs), `≤ ${String(mostSyncs)}`, kilobytes(bytes), `≤ ${kilobytes(mostBytes)}`];
  console.log(`| ${[name, ...counts, isWithin ? "ok" : "TOO MUCH"].join(" | ")} |`);
  return isWithin;
}

/** Runs before the first that counts: what a workbook calls all day long is compiled by then. */
const WARM_UP = 5;

/** The median times of both, in milliseconds: they take turns, so that a busy machine slows both. */
function medians({ ours, theirs, runs }: Comparison): { own: number; other: number } {
  const times: { own: number[]; other: number[] } = { own: [], other: [] };
  for (let run = 0; run < Math.min(WARM_UP, runs); run++) {
    ours();
    theirs();
  }
  for (let run = 0; run < runs; run++) {
    times.own.push(elapsed(ours));
    times.other.push(elapsed(theirs));
  }
  return { own: median(times.own), other: median(times.other) };
}

function elapsed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function report(comparison: Comparison): boolean {
  const { name, limit } = comparison;
  const { own, other } = medians(comparison);
  const ratio = own / other;
  const cells = [
    name,
    `${own.toFixed(1)} ms`,
    `${other.toFixed(1)} ms`,
    ratio.toFixed(3),
    `≤ ${String(limit)}`,
  ];
  console.log(`| ${[...cells, ratio <= limit ? "ok" : "TOO SLOW"].join(" | ")} |`);
  return ratio <= limit;
}

const COMPARISONS = [
  rollupAgainstParse(10_000),
  rollupAgainstParse(50_000),
  waterfallAgainstParse(10_000),
  waterfallAgainstParse(50_000),
  winRateAgainstParse(10_000),
  oddsAgainstSimulation(100, 0.15, 0.2),
  oddsAgainstSimulation(100, 0, 0.02),
  oddsAgainstSimulation(1_000, 0.15, 0.1),
];

async function bench(): Promise<readonly boolean[]> {
  console.log(
    `${cpus()[0]?.model ?? "unknown processor"}, ${String(cpus().length)} cores, Node ${process.version}\n`,
  );
  const book = await measuredBook(10_000);
  console.log("| what | syncs | limit | bytes | limit | |\n|---|---|---|---|---|---|");
  const costs = book.costs.map(reportCost);
  console.log("\n| what | ours | against | ratio | limit | |\n|---|---|---|---|---|---|");
  return [...costs, ...[readingAgainstParse(book), ...COMPARISONS].map(report)];
}

void bench().then((verdicts) => {
  process.exitCode = verdicts.every(Boolean) ? 0 : 1;
});
