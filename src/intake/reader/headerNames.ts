/** Whether a header is an earlier one's repetition, numbered so that they can be told apart. */
export function isRepeated(header: string): boolean {
  return /\S \(\d+\)$/.test(header);
}

/** A file's headers made tellable: trimmed, a blank one called by its place, a repeated one numbered. */
export function headerNames(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.replaceAll(/\s+/g, " ").trim() || `Column ${String(index + 1)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${String(times)})`;
  });
}
