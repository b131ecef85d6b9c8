/** Excel on the web refuses requests over 5 MB; what a load carries besides its cells takes up to 100 kB more. */
export const CHUNK_BYTES = 4_200_000;

/** office.js writes a block of cells in pieces of 1,500, each with an address of its own. */
const ADDRESS_BYTES_A_CELL = 0.6;

const encoder = new TextEncoder();

/** The size of a row of cells inside a request: its JSON in UTF-8 bytes, and its share of the addresses. */
export function requestBytes(row: unknown): number {
  const addresses = Array.isArray(row) ? row.length * ADDRESS_BYTES_A_CELL : 0;
  return encoder.encode(JSON.stringify(row)).length + 1 + addresses;
}

/** How rows are cut into runs. */
interface Cut<T> {
  /** What a run may weigh. */
  readonly limit: number;
  /** What the first run has taken up so far. */
  readonly taken?: number;
  readonly weigh?: (row: T, at: number) => number;
}

/**
 * Cuts rows into runs that each fit one request, of which the first may get none; one row never stands alone in vain, however long
 * it is.
 */
export function chunksOf<T>(
  rows: readonly T[],
  { limit, taken = 0, weigh = requestBytes }: Cut<T>,
): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let open: T[] = [];
  let bytes = taken;
  for (const [at, row] of rows.entries()) {
    const size = weigh(row, at);
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
