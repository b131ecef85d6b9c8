import { columnIndex, columnLetters } from "../../kit/columnLetters";
import type { Block } from "../plan";

/** Cells left alone that are cheaper to send than the request for one more block. */
const CHEAP_GAPS = 60;

/** A block by its corners, rows and columns counted from 0. */
interface Placed<T> {
  readonly top: number;
  readonly left: number;
  readonly cells: Block<T>["cells"];
}

/** Joins blocks that stand near each other into one with gaps, as long as the gaps cost less than a request. */
export function joinBlocks<T>(blocks: readonly Block<T>[]): readonly Block<T>[] {
  const joined: Placed<T>[] = [];
  for (const block of blocks.map((each) => placed(each))) {
    const near = joined.findIndex((other) => gapsOf(other, block) <= CHEAP_GAPS);
    const other = joined[near];
    if (other === undefined) joined.push(block);
    else joined[near] = together(other, block);
  }
  return joined.map((block) => ({ address: addressOf(block), cells: block.cells }));
}

function addressOf({ top, left, cells }: Placed<unknown>): string {
  const first = `${columnLetters(left)}${String(top + 1)}`;
  const last = `${columnLetters(left + widthOf(cells) - 1)}${String(top + cells.length)}`;
  return first === last ? first : `${first}:${last}`;
}

function placed<T>({ address, cells }: Block<T>): Placed<T> {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  return { top: Number(row) - 1, left: columnIndex(letters), cells };
}

function widthOf(cells: Block<unknown>["cells"]): number {
  return cells[0]?.length ?? 0;
}

function frameOf(a: Placed<unknown>, b: Placed<unknown>) {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  const bottom = Math.max(a.top + a.cells.length, b.top + b.cells.length);
  const right = Math.max(a.left + widthOf(a.cells), b.left + widthOf(b.cells));
  return { top, left, rows: bottom - top, columns: right - left };
}

function gapsOf(a: Placed<unknown>, b: Placed<unknown>): number {
  const { rows, columns } = frameOf(a, b);
  return rows * columns - a.cells.length * widthOf(a.cells) - b.cells.length * widthOf(b.cells);
}

function together<T>(a: Placed<T>, b: Placed<T>): Placed<T> {
  const { top, left, rows, columns } = frameOf(a, b);
  const cells = Array.from({ length: rows }, () => Array<T | null>(columns).fill(null));
  for (const block of [a, b]) {
    block.cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        const target = cells[block.top - top + row];
        if (target && cell !== null) target[block.left - left + column] = cell;
      });
    });
  }
  return { top, left, cells };
}
