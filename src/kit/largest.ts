/** The largest of some things, the largest first and equal ones as they come; a long list is not sorted for its first page. */
export function largest<T>(things: readonly T[], most: number, sizeOf: (thing: T) => number): readonly T[] {
  const found: { readonly thing: T; readonly size: number }[] = [];
  for (const thing of things) {
    const size = sizeOf(thing);
    const last = found.at(-1);
    if (found.length === most && last !== undefined && last.size >= size) continue;
    const place = found.findIndex((other) => other.size < size);
    found.splice(place < 0 ? found.length : place, 0, { thing, size });
    if (found.length > most) found.pop();
  }
  return found.map(({ thing }) => thing);
}
