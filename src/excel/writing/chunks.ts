/** Excel on the web refuses requests over 5 MB; what a load carries besides its cells takes up to 150 kB more. */
export const CHUNK_BYTES = 4_150_000;

const encoder = new TextEncoder();

/** The size of a value inside a request: its JSON, escaped once more, in UTF-8 bytes. */
export function requestBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(JSON.stringify(value))).length;
}

/**
 * Cuts rows into runs that each fit one request, of which the first is `taken` up so far and may get none; one row never
 * stands alone in vain, however long it is.
 */
export function chunksOf<T>(rows: readonly T[], limit: number, taken = 0): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let open: T[] = [];
  let bytes = taken;
  for (const row of rows) {
    const size = requestBytes(row) + 1;
    if (bytes > 0 && bytes + size > limit) {
      chunks.push(open);
      open = [];
      bytes = 0;
    }
    open.push(row);
    bytes += size;
  }
  if (open.length > 0) chunks.push(open);
  return chunks;
}
