import { type Cell, isBlank } from "../kit/cell";
import type { Reading } from "./column";

/** A value that was read. */
export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** A cell that holds something else than wanted. */
export function refused(wanted: string): Reading<never> {
  return { ok: false, wanted };
}

/** Blank reads as null; a number that passes the test as itself; all else is refused. */
export function readNumber(
  cell: Cell,
  wanted: string,
  fits: (value: number) => boolean,
): Reading<number | null> {
  if (isBlank(cell)) return read(null);
  return typeof cell === "number" && fits(cell) ? read(cell) : refused(wanted);
}
