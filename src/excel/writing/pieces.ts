import { CHUNK_BYTES, chunksOf, requestBytes } from "./chunks";
import type { EditWork, RowCells } from "./editWork";

/** Appended rows of one table that travel in one request. */
export interface Piece {
  readonly work: EditWork;
  /** How many appended rows of the table come before these. */
  readonly offset: number;
  readonly rows: readonly RowCells[];
}

/** All appended rows, cut to the size of a request. */
export function piecesOf(works: readonly EditWork[]): readonly Piece[] {
  return works.flatMap((work) => {
    let offset = 0;
    return chunksOf(work.rows, CHUNK_BYTES).map((rows) => {
      const piece = { work, offset, rows };
      offset += rows.length;
      return piece;
    });
  });
}

/** The pieces that need a request of their own, and those that fit together in the last one. */
export function splitLast(pieces: readonly Piece[]): {
  readonly early: readonly Piece[];
  readonly last: readonly Piece[];
} {
  let from = pieces.length;
  let bytes = 0;
  while (from > 0) {
    const size = requestBytes(pieces[from - 1]?.rows);
    if (from < pieces.length && bytes + size > CHUNK_BYTES) break;
    bytes += size;
    from -= 1;
  }
  return { early: pieces.slice(0, from), last: pieces.slice(from) };
}
