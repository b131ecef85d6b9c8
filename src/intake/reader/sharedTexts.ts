/** A column with more different values than this says something new in most rows. */
const MOST_DIFFERENT = 5000;

/** Keeps a value that comes again in its column, such as an owner or a day, once; most of a long file's cells are such. */
export function sharedTexts(): (cells: readonly string[]) => readonly string[] {
  const columns: Map<string, string>[] = [];

  function shared(cell: string, column: number): string {
    const known = (columns[column] ??= new Map());
    const met = known.get(cell);
    if (met === undefined && known.size < MOST_DIFFERENT) known.set(cell, cell);
    return met ?? cell;
  }

  return (cells) => cells.map(shared);
}
