/** Neighbours that are alike: where they begin and end, and what they share. */
export interface Run<T> {
  readonly first: number;
  readonly last: number;
  readonly shared: T;
}

/** Joins neighbours that are alike, so that one request serves them all. */
export function runsOf<T>(items: readonly T[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  items.forEach((item, index) => {
    const before = runs.at(-1);
    const isAlike = before !== undefined && JSON.stringify(before.shared) === JSON.stringify(item);
    if (isAlike) runs[runs.length - 1] = { ...before, last: index };
    else runs.push({ first: index, last: index, shared: item });
  });
  return runs;
}
