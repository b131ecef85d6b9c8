/** Excel on the web refuses requests over 5 MB; this leaves room for the envelope and for JSON inside JSON. */
export const CHUNK_BYTES = 3_600_000;

const encoder = new TextEncoder();

/** The size of a value inside a request: its JSON, escaped once more, in UTF-8 bytes. */
export function requestBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(JSON.stringify(value))).length;
}

/** Cuts rows into runs that each fit one request; one row never stands alone in vain, however long it is. */
export function chunksOf<T>(rows: readonly T[], limit: number): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let open: T[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = requestBytes(row) + 1;
    if (open.length > 0 && bytes + size > limit) {
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
