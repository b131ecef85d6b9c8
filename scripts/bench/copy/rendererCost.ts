import { readFileSync } from "node:fs";
import type { CDPSession, Page } from "playwright-core";

/** What something cost the process that a page, its frames and its workers run in. */
export interface RendererCost<Result> {
  readonly result: Result;
  /** In milliseconds, of all its threads. */
  readonly processorTime: number;
  /** By how many bytes its memory grew at most; NaN where the system does not tell. */
  readonly grown: number;
}

/** Bytes of a process that lie in memory. */
function residentBytes(process: number): number {
  try {
    const status = readFileSync(`/proc/${String(process)}/status`, "utf8");
    return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]);
  } catch {
    return NaN;
  }
}

/** Of the processes that draw pages the one that has worked most: the browser keeps a spare one. */
async function renderer(session: CDPSession) {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  const [busiest] = renderers.toSorted((a, b) => b.cpuTime - a.cpuTime);
  if (!busiest) throw new Error("the browser draws no page");
  return busiest;
}

/** Does something in a page and tells what it cost. */
export async function rendererCost<Result>(
  page: Page,
  work: () => Promise<Result>,
): Promise<RendererCost<Result>> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error("the page has no browser");
  const before = await renderer(session);
  const atFirst = residentBytes(before.id);
  let most = atFirst;
  const watch = setInterval(() => (most = Math.max(most, residentBytes(before.id))), 20);
  const result = await work();
  clearInterval(watch);
  const { cpuTime } = await renderer(session);
  await session.detach();
  return { result, processorTime: 1000 * (cpuTime - before.cpuTime), grown: most - atFirst };
}
