/** One comparison: ours, what it is measured against in the same run, and the largest ratio allowed. */
export interface Comparison {
  readonly name: string;
  /** Infinity where the other side stands beside ours for scale only. */
  readonly limit: number;
  readonly runs: number;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
}

/** A line of a printed table, and whether it holds its limit. */
export interface Verdict {
  readonly cells: readonly string[];
  readonly isWithin: boolean;
}

/** Processor time, in milliseconds, before the first run that counts: what a workbook calls all day long is compiled by then. */
const WARM_UP = 400;

/** A time as the tables print it. */
export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 1)} ms`;
}

/** The processor time of this process in milliseconds: other work of the machine is not in it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function elapsed(run: () => unknown): number {
  const start = processorTime();
  run();
  return processorTime() - start;
}

/** Both sides of a comparison get the same time, and each at least one run. */
function warmUp(run: () => unknown): void {
  const start = processorTime();
  do run();
  while (processorTime() - start < WARM_UP);
}

/** The least processor time of so many runs, in milliseconds, after those that warm up: a busy machine only adds. */
export function leastTime(run: () => unknown, runs: number): number {
  warmUp(run);
  return Math.min(...Array.from({ length: runs }, () => elapsed(run)));
}

/** The least times of both, in milliseconds: they take turns, so that a busy machine slows both. */
function leastTimes({ ours, theirs, runs }: Comparison): { own: number; other: number } {
  const least = { own: Infinity, other: Infinity };
  warmUp(ours);
  warmUp(theirs);
  for (let run = 0; run < runs; run++) {
    least.own = Math.min(least.own, elapsed(ours));
    least.other = Math.min(least.other, elapsed(theirs));
  }
  return least;
}

/** Measures both sides and judges their ratio. */
export function compared(comparison: Comparison): Verdict {
  const { name, limit } = comparison;
  const { own, other } = leastTimes(comparison);
  const ratio = own / other;
  const isWithin = ratio <= limit;
  const held = Number.isFinite(limit) ? [`≤ ${String(limit)}`, isWithin ? "ok" : "TOO SLOW"] : ["–", ""];
  return { cells: [name, milliseconds(own), milliseconds(other), ratio.toFixed(3), ...held], isWithin };
}
