import { type Serial, serialOf } from "../../kit/serial";

const SECONDS_A_DAY = 86_400;
const FIRST = serialOf({ year: 2026, month: 1, day: 1 });
const LETTERS = 26;
const LENGTH = 6;

/**
 * An id that nobody else gives: a letter, the second, and which of several of that second. The second is six letters, which no cell
 * takes for anything but text, and which begin anew after ten years.
 */
export function newId(letter: string, now: Serial, nth = 0): string {
  const round = LETTERS ** LENGTH;
  let left = (Math.round((now - FIRST) * SECONDS_A_DAY) % round) + round;
  let second = "";
  while (second.length < LENGTH) {
    second = String.fromCodePoint(65 + (left % LETTERS)) + second;
    left = Math.floor(left / LETTERS);
  }
  return `${letter}-${second}${nth === 0 ? "" : `-${String(nth + 1)}`}`;
}
