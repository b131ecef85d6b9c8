/** Something that several columns have, and which those are, counted from the table's first. */
export interface Shared<T> {
  readonly item: T;
  readonly columns: readonly number[];
}

/** What the columns have, each once with all columns that have it, so that one request serves them all. */
export function sharedBy<T>(ofColumns: readonly (readonly T[])[]): readonly Shared<T>[] {
  const found = new Map<string, Shared<T>>();
  ofColumns.forEach((items, column) => {
    for (const item of items) {
      const likeness = JSON.stringify(item);
      const columns = found.get(likeness)?.columns ?? [];
      found.set(likeness, { item, columns: [...columns, column] });
    }
  });
  return [...found.values()];
}
