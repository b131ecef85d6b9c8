import { cpus } from "node:os";
import { parseArgs } from "node:util";
import type { Grid } from "../src/kit/cell";
import { isoDay, serialOf } from "../src/kit/serial";
import { fromCells } from "../src/schema/derive/fromCells";
import { pipeline } from "../src/schema/sheets/pipeline";
import { type Cost, measuredBook } from "./bench/bookCosts";
import { compared, type Comparison, type Verdict } from "./bench/comparison";
import { copySpeed } from "./bench/copySpeed";
import { functionComparisons } from "./bench/functionComparisons";
import { growth } from "./bench/growth";
import { inWorkbook } from "./bench/inWorkbook";
import { paneStart } from "./bench/paneStart";
import { paneWork } from "./bench/paneWork";
import { record } from "./bench/record";

function readingAgainstParse(cells: Grid): Comparison {
  const text = JSON.stringify(cells);
  return {
    name: `reading ${String(cells.length - 1)} typed deals ÷ JSON.parse of their cells`,
    limit: 3,
    runs: 15,
    ours: () => fromCells(pipeline, { cells, headerRow: pipeline.headerRow }),
    theirs: (): unknown => JSON.parse(text),
  };
}

function weighed({ name, syncs, mostSyncs, bytes, mostBytes }: Cost): Verdict {
  const kilobytes = (count: number) => (Number.isFinite(count) ? `${(count / 1000).toFixed(0)} kB` : "–");
  const isWithin = syncs <= mostSyncs && bytes <= mostBytes;
  const counts = [String(syncs), `≤ ${String(mostSyncs)}`, kilobytes(bytes), `≤ ${kilobytes(mostBytes)}`];
  return { cells: [name, ...counts, isWithin ? "ok" : "TOO MUCH"], isWithin };
}

const printed: string[] = [];
const verdicts: Verdict[] = [];

function say(...lines: readonly string[]): void {
  for (const line of lines) console.log(line);
  printed.push(...lines);
}

function machine(): string {
  const now = new Date();
  const today = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  const processor = cpus()[0]?.model ?? "unknown processor";
  return `${isoDay(today)}: ${processor}, ${String(cpus().length)} cores, Node ${process.version}`;
}

/** Prints a table, each line as soon as it is measured. */
function table(title: string, heads: readonly string[], lines: Iterable<Verdict>): void {
  const inTable = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  say("", `**${title}**`, "", inTable(heads), inTable(heads.map(() => "---")));
  for (const line of lines) {
    say(inTable(line.cells));
    verdicts.push(line);
  }
}

function* each(comparisons: readonly Comparison[]): Iterable<Verdict> {
  for (const comparison of comparisons) yield compared(comparison);
}

async function bench(): Promise<void> {
  say(machine());
  const book = await measuredBook(10_000);
  table(
    "What the book asks of Excel",
    ["what", "syncs", "limit", "bytes", "limit", ""],
    book.costs.map(weighed),
  );
  const comparisons = [readingAgainstParse(book.pipeline), ...functionComparisons()];
  table(
    "Beside other work in the same run",
    ["what", "ours", "against", "ratio", "limit", ""],
    each(comparisons),
  );
  const presses = ["what one press asks", "ours", "JSON.parse of the deals", "ratio", "limit", ""];
  table("The pane's own work for a press", presses, each(paneWork(book.readings, book.pipeline)));
  const sizes = ["1,000 deals", "10,000 deals", "100,000 deals"];
  table("Growth: time as deals to a power", ["function", ...sizes, "power", "limit", ""], growth());
  const changed = ["a changed amount, to all results", "time", "÷ SUMIFS"];
  table("In the embedded workbook", changed, await inWorkbook(10_000));
  const pages = ["since its address was asked for", "empty page", "pane", "ratio", "limit", ""];
  table("Until the pane answers a click", pages, paneStart());
  const copies = ["of", "the copy", "unpacking its parts", "ratio", "limit", "", "until it is there"];
  const thread = ["the pane's longest task", "its longest wait"];
  table("A leadership copy", [...copies, ...thread, "memory"], copySpeed());
}

const { values } = parseArgs({ options: { record: { type: "boolean", default: false } } });

void bench().then(() => {
  if (values.record) record(printed);
  process.exitCode = verdicts.every(({ isWithin }) => isWithin) ? 0 : 1;
});
