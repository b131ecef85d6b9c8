// Prints as JSON how long the pane takes until it answers a click, beside an empty Fluent page: a line of the table each.
import type { Frame } from "playwright-core";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "../../../test/browser/harness";
import { applyImport, paneHand } from "../../../test/browser/mainJob";
import { buildPage } from "../../page/build-page";
import { milliseconds, type Verdict } from "../comparison";
import { buildEmptyPage } from "./buildEmptyPage";
import { MOMENTS, watchAnswer } from "./watchAnswer";

const PAGES = ["emptyPage.html", "taskpane.html"] as const;

/** Rounds that count, each of one start of either page; a first one warms up. */
const ROUNDS = 15;

/** How long the pane may take until it answers, as a multiple of the empty page. */
const LIMIT = 1.5;

/** What is drawn behind the answer is no part of the next start. */
const PAUSE = 500;

/** An import may take long on a busy machine, in milliseconds. */
const PATIENCE = 300_000;

type Moments = readonly number[];

/** Opens a page in the pane's frame and gives its moments. */
async function start(pane: Frame, page: string): Promise<Moments> {
  // the window's address changes after the answer, or the answer never comes
  await pane.evaluate((to) => void setTimeout(() => location.replace(to)), page);
  await pane.waitForURL(`**/${page}`);
  await pane.waitForFunction((answers) => performance.getEntriesByName(answers).length > 0, MOMENTS[2]);
  const moments = await pane.evaluate(
    (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN),
    MOMENTS,
  );
  await pane.waitForTimeout(PAUSE);
  return moments;
}

/** Puts the sample team into the workbook, so that Today has cards. */
async function withSampleTeam(): Promise<Workbench> {
  const bench = await openWorkbench();
  await paneHand(bench).press(/Try it with a sample team/);
  await applyImport(bench, PATIENCE);
  await bench.page.waitForTimeout(PAUSE);
  return bench;
}

function median(times: Moments): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

interface Medians {
  readonly empty: number;
  readonly pane: number;
}

function verdict(name: string, { empty, pane }: Medians, limit: number): Verdict {
  const ratio = pane / empty;
  const isWithin = ratio <= limit;
  const held = Number.isFinite(limit) ? [`≤ ${String(limit)}`, isWithin ? "ok" : "TOO SLOW"] : ["–", ""];
  return { cells: [name, milliseconds(empty), milliseconds(pane), ratio.toFixed(2), ...held], isWithin };
}

async function measured(): Promise<readonly Verdict[]> {
  const { page, pane } = await withSampleTeam();
  await page.context().addInitScript(watchAnswer, MOMENTS);
  const rounds: (readonly Moments[])[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    rounds.push([await start(pane, PAGES[0]), await start(pane, PAGES[1])]);
  }
  const medianOf = (of: number, moment: number) =>
    median(rounds.slice(1).map((round) => round[of]?.[moment] ?? NaN));
  return MOMENTS.map((name, moment) => {
    const isGate = moment === MOMENTS.length - 1;
    const medians = { empty: medianOf(0, moment), pane: medianOf(1, moment) };
    return verdict(name, medians, isGate ? LIMIT : Infinity);
  });
}

async function print(): Promise<void> {
  await buildPage();
  await startBrowser(await buildEmptyPage());
  console.log(JSON.stringify(await measured()));
  await stopBrowser();
}

void print();
