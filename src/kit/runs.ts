/** Neighbouring numbers: `count` of them from `from` on. */
export interface Run {
  readonly from: number;
  readonly count: number;
}

/** Ascending numbers as runs of neighbours: 3, 4, 5, 9 → 3–5, 9. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { from: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.from + last.count === number) last.count += 1;
    else runs.push({ from: number, count: 1 });
  }
  return runs;
}
