// Prints as JSON how long copies take in the shipped worker of the pane, in a browser: a line of the table each.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, unzipSync } from "fflate";
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
import { type CopyTime, timedCopy, unpack } from "./bench/copy/timedCopy";

const BESIDE = join(FOLDERS.root, "build/copyBench");
const [BOOK, PARTS] = ["book.xlsx", "parts.gz"];
/** The browser unpacks so often for one reading. */
const UNPACKED = 10;
/** An import may take long on a busy machine, in milliseconds. */
const PATIENCE = 300_000;
/** Bytes that a copy may take. */
const MOST_MEMORY = 800e6;
/** Time as deals to this power: 1 is linear. */
const STEEPEST = 1.2;

/** A book to copy, and what its copy may cost. */
interface Job {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly runs: number;
  /** Infinity where the line stands for scale only; else the time as a multiple of unpacking and decoding the same parts. */
  readonly limit: number;
}

/** Processor times are in milliseconds. */
interface Measured extends CopyTime {
  readonly copy: number;
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

/** The least times of the runs, the longest wait and the most memory. */
async function measured({ page, pane }: Workbench, { bytes, runs }: Job): Promise<Measured> {
  layBeside(bytes);
  const most = { copy: Infinity, unpacking: Infinity, whole: Infinity, wait: 0, grown: 0 };
  for (let run = 0; run < runs; run++) {
    const { result, processorTime, grown } = await rendererCost(page, () =>
      pane.evaluate(timedCopy, order()),
    );
    const unpacked = await rendererCost(page, () => pane.evaluate(unpack, { parts: PARTS, times: UNPACKED }));
    most.copy = Math.min(most.copy, processorTime);
    most.unpacking = Math.min(most.unpacking, unpacked.processorTime / UNPACKED);
    most.whole = Math.min(most.whole, result.whole);
    most.wait = Math.max(most.wait, result.wait);
    most.grown = Math.max(most.grown, grown);
  }
  return most;
}

function verdict({ name, limit }: Job, { copy, unpacking, whole, wait, grown }: Measured): Verdict {
  const ratio = copy / unpacking;
  const isWithin = ratio <= limit && !(grown > MOST_MEMORY);
  const most = Number.isFinite(limit) ? `≤ ${String(limit)}` : "–";
  const held = [ratio.toFixed(1), most, isWithin ? "ok" : "TOO MUCH"];
  const beside = [milliseconds(whole), milliseconds(wait), `${(grown / 1e6).toFixed(0)} MB`];
  return { cells: [name, milliseconds(copy), milliseconds(unpacking), ...held, ...beside], isWithin };
}

/** How the time grows from the smaller book to the one of ten times as many deals. */
function growth(small: Measured, large: Measured): Verdict {
  const power = Math.log10(large.copy / small.copy);
  const isWithin = power <= STEEPEST;
  const held = [power.toFixed(2), `≤ ${String(STEEPEST)}`, isWithin ? "ok" : "STEEPER"];
  return {
    cells: ["from 5,000 to 50,000 deals: time as deals to a power", "", "", ...held, "", "", ""],
    isWithin,
  };
}

/** The sample team's book, and two of one kind that differ in size alone; the smaller one is there for the growth. */
async function jobs(bench: Workbench): Promise<readonly [Job, Job, Job]> {
  const bytesOf = (deals: number) => largeBook(deals).bytes;
  return [
    { name: "the sample team's book", bytes: await sampleBytes(bench), runs: 5, limit: 45 },
    { name: "5,000 deals × 15, 15,000 formulas", bytes: bytesOf(5_000), runs: 3, limit: Infinity },
    { name: "50,000 deals × 15, 150,000 formulas", bytes: bytesOf(50_000), runs: 2, limit: 45 },
  ];
}

async function print(): Promise<void> {
  mkdirSync(BESIDE, { recursive: true });
  await buildPage();
  await startBrowser(BESIDE);
  const bench = await openWorkbench();
  const [sample, small, large] = await jobs(bench);
  const ofSample = await measured(bench, sample);
  const ofSmall = await measured(bench, small);
  const ofLarge = await measured(bench, large);
  const lines = [verdict(sample, ofSample), verdict(small, ofSmall), verdict(large, ofLarge)];
  console.log(JSON.stringify([...lines, growth(ofSmall, ofLarge)]));
  await stopBrowser();
}

void print();
