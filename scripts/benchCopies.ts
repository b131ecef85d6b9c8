// Prints as JSON how long copies take in the shipped worker of the pane, in a browser: a line of the table each.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "../test/browser/harness";
import { applyImport, paneHand } from "../test/browser/mainJob";
import { startingSetup } from "../src/pane/app/startingSetup";
import { ALL_TABLES } from "../src/schema/book";
import { bookPlan } from "../src/schema/derive/bookPlan";
import { bookAudiences } from "../src/share/bookAudiences";
import { FOR_LEADERSHIP, policyOf } from "../src/share/policyOf";
import { PACK_NAMES } from "../src/terms/packNames";
import { FOLDERS } from "./page/folders";
import { buildPage } from "./page/build-page";
import { milliseconds, type Verdict } from "./bench/comparison";
import { TODAY } from "./bench/export";
import { largeBook } from "./bench/copy/largeBook";
import { rendererCost } from "./bench/copy/rendererCost";
import { longestTask } from "./bench/copy/longestTask";
import { type OrderTime, timedOrder, unpack } from "./bench/copy/timedOrder";

const BESIDE = join(FOLDERS.root, "build/copyBench");
const [BOOK, PARTS] = ["book.xlsx", "parts.gz"];
/** The browser unpacks so often for one reading. */
const UNPACKED = 10;
/** An import may take long on a busy machine, in milliseconds. */
const PATIENCE = 300_000;
/** Bytes that a copy may take. */
const MOST_MEMORY = 800e6;
/** The goal of 300 ms as a multiple, where unpacking takes 39 ms. */
const AFTER_THE_PLAN = 7.7;
/** Processor time that the pane's thread may work at one go, in milliseconds. */
const LONGEST_TASK = 100;
/** Time as deals to this power: 1 is linear. */
const STEEPEST = 1.2;

/** A book to copy, and what its copy may cost. */
interface Job {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly runs: number;
  /** Whether the worker has planned the copy before, as it has where the pane asks for one. */
  readonly isPlanned: boolean;
  /** Infinity where the line stands for scale only; else the time as a multiple of unpacking and decoding the same parts. */
  readonly limit: number;
}

/** Processor times are in milliseconds. */
interface Measured extends OrderTime {
  readonly copy: number;
  /** What the pane's thread worked at one go, at most. */
  readonly longest: number;
  /** Unpacking and decoding the same parts, by the browser itself. */
  readonly unpacking: number;
  /** Bytes. */
  readonly grown: number;
}

/** The sample team's book as the user saves it. */
async function sampleBytes(bench: Workbench): Promise<Uint8Array> {
  await paneHand(bench).press(/Try it with a sample team/);
  await applyImport(bench, PATIENCE);
  return bench.save();
}

/** Lays a book and its parts as one packed text beside the pane's page. */
function layBeside(bytes: Uint8Array): void {
  const decoder = new TextDecoder();
  const parts = Object.values(unzipSync(bytes)).map((part) => decoder.decode(part));
  writeFileSync(join(BESIDE, BOOK), bytes);
  writeFileSync(join(BESIDE, PARTS), gzipSync(new TextEncoder().encode(parts.join(""))));
}

function order() {
  const worker = readdirSync(FOLDERS.dist).find((file) => /^copy\..*\.js$/.test(file)) ?? "";
  const plan = bookPlan({ ...startingSetup(TODAY), owners: ["Anybody"], packs: PACK_NAMES });
  const policy = policyOf(bookAudiences(plan, ALL_TABLES), FOR_LEADERSHIP);
  return { worker, book: BOOK, policy, asOf: TODAY };
}

/** Sweeps away what was measured before, so that it is not swept on the pane's thread while a copy is made. */
async function sweep(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
}

/** Makes one copy. */
async function copied({ page, pane }: Workbench, isPlanned: boolean) {
  if (isPlanned) await pane.evaluate(timedOrder, { wants: "plan" as const, ...order() });
  await sweep(page);
  return longestTask(page, () =>
    rendererCost(page, () => pane.evaluate(timedOrder, { wants: "copy" as const, ...order() })),
  );
}

/** The least times of the runs, the longest wait and task, and the most memory. */
async function measured(bench: Workbench, { bytes, runs, isPlanned }: Job): Promise<Measured> {
  layBeside(bytes);
  const { page, pane } = bench;
  const most = { copy: Infinity, unpacking: Infinity, whole: Infinity, wait: 0, longest: 0, grown: 0 };
  for (let run = 0; run < runs; run++) {
    const { result: made, longest } = await copied(bench, isPlanned);
    const unpacked = await rendererCost(page, () => pane.evaluate(unpack, { parts: PARTS, times: UNPACKED }));
    most.copy = Math.min(most.copy, made.processorTime);
    most.unpacking = Math.min(most.unpacking, unpacked.processorTime / UNPACKED);
    most.whole = Math.min(most.whole, made.result.whole);
    most.wait = Math.max(most.wait, made.result.wait);
    most.longest = Math.max(most.longest, longest);
    most.grown = Math.max(most.grown, made.grown);
  }
  return most;
}

function verdict({ name, limit }: Job, measures: Measured): Verdict {
  const { copy, unpacking, whole, wait, longest, grown } = measures;
  const ratio = copy / unpacking;
  const isWithin = ratio <= limit && longest <= LONGEST_TASK && !(grown > MOST_MEMORY);
  const most = Number.isFinite(limit) ? `≤ ${String(limit)}` : "–";
  const held = [ratio.toFixed(1), most, isWithin ? "ok" : "TOO MUCH"];
  const beside = [whole, longest, wait].map(milliseconds);
  const cells = [name, milliseconds(copy), milliseconds(unpacking), ...held, ...beside];
  return { cells: [...cells, `${(grown / 1e6).toFixed(0)} MB`], isWithin };
}

/** How the time grows from the smaller book to the one of ten times as many deals. */
function growth(small: Measured, large: Measured): Verdict {
  const power = Math.log10(large.copy / small.copy);
  const isWithin = power <= STEEPEST;
  const held = [power.toFixed(2), `≤ ${String(STEEPEST)}`, isWithin ? "ok" : "STEEPER"];
  return {
    cells: ["from 5,000 to 50,000 deals: time as deals to a power", "", "", ...held, "", "", "", ""],
    isWithin,
  };
}

/** The sample team's book, and two of one kind that differ in size alone; the smaller one is there for the growth. */
async function jobs(bench: Workbench): Promise<readonly [Job, Job, Job, Job]> {
  const large = (deals: number) => ({ bytes: largeBook(deals).bytes, runs: 3, isPlanned: false });
  const sample = { bytes: await sampleBytes(bench), runs: 5 };
  const name = "the sample team's book";
  return [
    { name, ...sample, isPlanned: false, limit: 45 },
    { name: `${name}, from the press on`, ...sample, isPlanned: true, limit: AFTER_THE_PLAN },
    { name: "5,000 deals × 15, 15,000 formulas", ...large(5_000), limit: Infinity },
    { name: "50,000 deals × 15, 150,000 formulas", ...large(50_000), limit: 45 },
  ];
}

async function print(): Promise<void> {
  mkdirSync(BESIDE, { recursive: true });
  await buildPage();
  await startBrowser(BESIDE);
  const bench = await openWorkbench();
  const [sample, planned, small, large] = await jobs(bench);
  const lines = [
    verdict(sample, await measured(bench, sample)),
    verdict(planned, await measured(bench, planned)),
  ];
  const ofSmall = await measured(bench, small);
  const ofLarge = await measured(bench, large);
  lines.push(verdict(small, ofSmall), verdict(large, ofLarge), growth(ofSmall, ofLarge));
  console.log(JSON.stringify(lines));
  await stopBrowser();
}

void print();
