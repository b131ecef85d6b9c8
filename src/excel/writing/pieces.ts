import type { Cell } from "../../kit/cell";
import { CHUNK_BYTES, chunksOf, requestBytes } from "./chunks";
import type { EditWork, PlacedChange, RowCells } from "./editWork";
import { typedText } from "../../kit/typedText";

/** Appended rows of one table that travel in one request. */
export interface RowsPiece {
  readonly kind: "rows";
  readonly work: EditWork;
  /** How many appended rows of the table come before these. */
  readonly offset: number;
  readonly rows: readonly RowCells[];
}

/** Changed cells of one column, from a body row on; null leaves a cell as it is. */
export interface CellsPiece {
  readonly kind: "cells";
  readonly work: EditWork;
  readonly header: string;
  readonly index: number;
  readonly rows: readonly RowCells[];
}

export type Piece = RowsPiece | CellsPiece;

/** The pieces that travel in one request. */
export type Load = readonly Piece[];

/** What a range of its own costs in a request before a cell of it is read and written. */
const RANGE_BYTES = 1_600;

/** A blank place costs seven bytes, and what is read of it some more. */
const WIDEST_GAP = Math.floor(RANGE_BYTES / 14);

function changesByHeader(changes: readonly PlacedChange[]): ReadonlyMap<string, readonly PlacedChange[]> {
  const byHeader = new Map<string, PlacedChange[]>();
  for (const change of changes) {
    const known = byHeader.get(change.header);
    if (known) known.push(change);
    else byHeader.set(change.header, [change]);
  }
  return byHeader;
}

/** Changed cells as blocks of their columns: neighbours go together. */
function changePieces(work: EditWork, cellOf: (change: PlacedChange) => Cell): readonly CellsPiece[] {
  const pieces: { header: string; index: number; rows: (Cell | null)[][] }[] = [];
  for (const [header, changes] of changesByHeader(work.changes)) {
    let open: (typeof pieces)[number] | undefined;
    for (const change of changes.toSorted((a, b) => a.index - b.index)) {
      const gap = open ? change.index - open.index - open.rows.length : Infinity;
      if (!open || gap > WIDEST_GAP) pieces.push((open = { header, index: change.index, rows: [] }));
      while (open.index + open.rows.length < change.index) open.rows.push([null]);
      open.rows[change.index - open.index] = [typedText(cellOf(change))];
    }
  }
  return pieces.map((piece) => ({ kind: "cells", work, ...piece }));
}

function wholePieces(works: readonly EditWork[]): readonly Piece[] {
  const rows = works.filter((work) => work.rows.length > 0);
  // Tables with few rows come last, so that none of them is split.
  const largestFirst = rows.toSorted((a, b) => b.rows.length - a.rows.length);
  return [
    ...largestFirst.map((work): Piece => ({ kind: "rows", work, offset: 0, rows: work.rows })),
    ...works.flatMap((work) => changePieces(work, ({ to }) => to)),
  ];
}

/** So many appended rows the loads have; those of one work where it is named. */
export function rowsIn(loads: readonly Load[], only?: EditWork): number {
  const pieces = loads.flat().filter(({ kind, work }) => kind === "rows" && work === (only ?? work));
  return pieces.reduce((sum, { rows }) => sum + rows.length, 0);
}

function isCells(piece: Piece): piece is CellsPiece {
  return piece.kind === "cells";
}

/** The blocks of changed cells in a load; those of one work where it is named. */
export function cellsIn(load: Load, only?: EditWork): readonly CellsPiece[] {
  return load.filter(isCells).filter(({ work }) => work === (only ?? work));
}

/** The part of a piece that begins after so many of its rows. */
function part(piece: Piece, skipped: number, rows: readonly RowCells[]): Piece {
  return piece.kind === "rows"
    ? { ...piece, offset: piece.offset + skipped, rows }
    : { ...piece, index: piece.index + skipped, rows };
}

/** What a row of a piece weighs: changed cells are read before they are written, and neither may be too much. */
function weightIn(piece: Piece): (row: RowCells, at: number) => number {
  if (piece.kind === "rows") return requestBytes;
  const { work, header, index } = piece;
  const stands = work.at.columns.get(header) ?? [];
  return (row, at) => Math.max(requestBytes(row), requestBytes([stands[index + at] ?? ""]));
}

/** The last request reads the keys of the rows of which it changes cells. */
function keyBytes(works: readonly EditWork[]): number {
  const changed = works.filter(({ changes }) => changes.length > 0);
  return changed.reduce((sum, { at }) => sum + requestBytes(at.keys), 0);
}

/**
 * All that edits write, as loads of one request each: first the rows that wait below the tables, then the cells within.
 * Every load but the last is as full as the limit lets it be.
 */
export function loadsOf(works: readonly EditWork[], limit = CHUNK_BYTES): readonly Load[] {
  const loads: Piece[][] = [[]];
  const cellsLimit = Math.max(limit / 4, limit - keyBytes(works));
  let taken = 0;
  for (const piece of wholePieces(works)) {
    let skipped = 0;
    // Blocks of rows are few; changed cells may need a range each.
    taken += piece.kind === "cells" ? RANGE_BYTES : 0;
    const weigh = weightIn(piece);
    const chunks = chunksOf(piece.rows, { limit: piece.kind === "cells" ? cellsLimit : limit, taken, weigh });
    for (const [at, rows] of chunks.entries()) {
      if (at > 0) {
        loads.push([]);
        taken = 0;
      }
      if (rows.length === 0) continue;
      loads.at(-1)?.push(part(piece, skipped, rows));
      skipped += rows.length;
    }
    const open = chunks.at(-1) ?? [];
    for (const [at, row] of open.entries()) taken += weigh(row, skipped - open.length + at);
  }
  return loads;
}
