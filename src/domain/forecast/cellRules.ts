import { isBlank, type Cell } from "../../kit/cell";
import { FIRST_SOUND_SERIAL, LAST_SERIAL, type Serial } from "../../kit/serial";
import { wordOf } from "../../terms/wordOf";
import { textOf } from "./block";

/** What a cell must be; `read` gives null for a blank cell and undefined for a wrong one. */
export interface CellRule<T> {
  readonly wanted: string;
  read(cell: Cell): T | null | undefined;
}

/** A number that is accepted; anything else in the cell is wrong, a blank is none. */
export function numberRule(wanted: string, accepts: (value: number) => boolean): CellRule<number> {
  return {
    wanted,
    read(cell) {
      if (typeof cell === "number") return accepts(cell) ? cell : undefined;
      return blankOrWrong(cell);
    },
  };
}

function blankOrWrong(cell: Cell): null | undefined {
  return isBlank(cell) ? null : undefined;
}

/** Any number. */
export const NUMBER_CELL = numberRule("a number", () => true);

/** A number within bounds, both included; said in place, for a block has many such cells. */
function numberBetween(wanted: string, from: number, to: number): CellRule<number> {
  return {
    wanted,
    read(cell) {
      if (typeof cell === "number") return cell >= from && cell <= to ? cell : undefined;
      return blankOrWrong(cell);
    },
  };
}

/** A number from one bound on, or between two, both included. */
export function numberFrom(from: number, to = Infinity): CellRule<number> {
  return numberBetween(`a number from ${String(from)}${to < Infinity ? ` to ${String(to)}` : ""}`, from, to);
}

/** A number that is not below 0, such as an age in days or a weight. */
export const NUMBER_FROM_0 = numberFrom(0);

/** Any text; a number is its text. */
export const TEXT_CELL: CellRule<string> = {
  wanted: "a text",
  read: (cell) => (isBlank(cell) ? null : textOf(cell).trim()),
};

/** A day; the time of day is dropped. */
export const DATE_CELL: CellRule<Serial> = {
  wanted: "a date",
  read(cell) {
    if (typeof cell !== "number") return blankOrWrong(cell);
    const day = Math.floor(cell);
    return day >= FIRST_SOUND_SERIAL && day <= LAST_SERIAL ? day : undefined;
  },
};

/** Above ten trillion, sums of cents are no longer exact. */
export const AMOUNT_CELL = numberBetween("an amount", -1e13, 1e13);

export const PROBABILITY_CELL = numberBetween("a probability from 0 to 1", 0, 1);

/** A word of a list, in any case; it remembers the spellings met, as a column repeats few. */
export function wordCell<Word extends string>(words: readonly Word[]): CellRule<Word> {
  const met = new Map<Cell, Word | null>();
  return {
    wanted: `one of ${words.join(", ")}`,
    read(cell) {
      const known = met.get(cell);
      if (known !== undefined) return known;
      const word = isBlank(cell) ? null : wordOf(words, textOf(cell));
      if (word !== undefined) met.set(cell, word);
      return word;
    },
  };
}
