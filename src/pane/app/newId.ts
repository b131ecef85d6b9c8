import type { Serial } from "../../kit/serial";

const SECONDS_A_DAY = 86_400;

/** An id that nobody else gives: a letter, the second, and which of several of that second. */
export function newId(letter: string, now: Serial, nth = 0): string {
  const second = Math.round(now * SECONDS_A_DAY)
    .toString(36)
    .toUpperCase();
  return `${letter}-${second}${nth === 0 ? "" : `-${String(nth + 1)}`}`;
}
