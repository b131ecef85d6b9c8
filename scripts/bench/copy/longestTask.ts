import type { Page } from "playwright-core";

/** What the browser notes of its threads: spans are complete events with the processor time in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const TASK = "ThreadControllerImpl::RunTask";
const THREAD_OF_PAGES = "CrRendererMain";

function threadOf({ pid, tid }: TraceEvent): string {
  return [pid, tid].join();
}

/** The longest task of all threads that draw pages and run their scripts, in milliseconds of processor time. */
function longestOf(events: readonly TraceEvent[]): number {
  const named = events.filter(({ name, args }) => name === "thread_name" && args?.name === THREAD_OF_PAGES);
  const threads = new Set(named.map(threadOf));
  const tasks = events.filter((event) => event.name === TASK && threads.has(threadOf(event)));
  const times = tasks.flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
  if (times.length === 0) throw new Error("the browser noted no task of the page's thread");
  return times.reduce((longest, time) => Math.max(longest, time));
}

/** Does something in a page and tells how long its thread worked at one go, at most: what other processes take of the machine is not in it. */
export async function longestTask<Result>(
  page: Page,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly longest: number }> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser");
  await browser.startTracing(page, { categories: ["toplevel"] });
  const result = await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return { result, longest: longestOf(trace.traceEvents) };
}
