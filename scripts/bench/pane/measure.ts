// Prints as JSON how long the pane takes until it answers a click, beside an empty Fluent page: a line of the table each.
import type { Frame } from "playwright-core";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "../../../test/browser/harness";
import { applyImport, paneHand } from "../../../test/browser/mainJob";
import { buildPage } from "../../page/build-page";
import { milliseconds, type Verdict } from "../comparison";
import { buildEmptyPage } from "./buildEmptyPage";
import { MOMENTS, PRESSED, TAB, watchAnswer } from "./watchAnswer";

/** An empty page, the pane's frame and Today. */
const PAGES = ["emptyPage.html", `taskpane.html${TAB}`, "taskpane.html"] as const;

/** Rounds that count, each of one start of every page; a first one warms up. */
const ROUNDS = 15;

/** How long the pane's frame may take until it answers, as a multiple of the empty page: from then on the pane can be used. */
const FRAME_LIMIT = 1.5;

/** And how long Today's first card may take, which waits for the book; 1.5 is the goal, and single runs are above it. */
const CARD_LIMIT = 1.7;

/** What is drawn behind the answer is no part of the next start. */
const PAUSE = 500;

/** An import may take long on a busy machine, in milliseconds. */
const PATIENCE = 300_000;

type Moments = readonly number[];

/** Opens a page in the pane's frame and gives its moments. */
async function start(pane: Frame, page: string): Promise<Moments> {
  // the window's address changes after the answer, or the answer never comes
  await pane.evaluate((to) => void setTimeout(() => location.replace(to)), page);
  await pane.waitForURL((url) => url.href.endsWith(page));
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
  await page.context().addInitScript(watchAnswer, { moments: MOMENTS, pressed: PRESSED, tab: TAB });
  const rounds: (readonly Moments[])[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const starts: Moments[] = [];
    for (const each of PAGES) starts.push(await start(pane, each));
    rounds.push(starts);
  }
  const medianOf = (of: number, moment: number) =>
    median(rounds.slice(1).map((round) => round[of]?.[moment] ?? NaN));
  const against = (of: number, moment: number) => ({
    empty: medianOf(0, moment),
    pane: medianOf(of, moment),
  });
  return [
    verdict("Office is ready", against(2, 0), Infinity),
    verdict("the frame answers a click on a tab", against(1, 2), FRAME_LIMIT),
    verdict("Today's first card is there", against(2, 1), Infinity),
    verdict("Today's first card answers a click", against(2, 2), CARD_LIMIT),
  ];
}

async function print(): Promise<void> {
  await buildPage();
  await startBrowser(await buildEmptyPage());
  console.log(JSON.stringify(await measured()));
  await stopBrowser();
}

void print();
