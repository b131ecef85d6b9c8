import { isBlank, type Cell, type Grid } from "../kit/cell";
import { FIRST_SOUND_SERIAL, LAST_SERIAL, type Serial } from "../kit/serial";
import { wordOf } from "../terms/wordOf";
import { answer, refusal, type Outcome } from "../domain/forecast/outcome";

/** One argument of a worksheet function: what it is called, what it means, and how Excel's value is read. */
export interface Parameter<T> {
  readonly name: string;
  readonly about: string;
  readonly isOptional: boolean;
  readonly shape: "scalar" | "matrix";
  /** How an example formula refers to a block; empty for single values, which are written out. */
  readonly reference: string;
  /** A single value that is a day; a block tells by its headers which of its columns hold days. */
  readonly holdsDays: boolean;
  /** A row or column without a header, which belongs with the others of the function cell by cell. */
  readonly isColumn?: true;
  read(given: unknown): Outcome<T>;
}

/** The values that a tuple of parameters reads. */
export type Values<P extends readonly Parameter<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A block of a table with its header row. */
export function block(name: string, about: string, reference: string): Parameter<Grid> {
  return {
    name,
    about,
    reference,
    isOptional: false,
    shape: "matrix",
    holdsDays: false,
    read: (given) => answer(Array.isArray(given) ? given.map(rowOf) : [[cellOf(given)]]),
  };
}

/** One row or one column of cells, without a header. */
export function column(name: string, about: string, reference: string): Parameter<readonly Cell[]> {
  return {
    name,
    about,
    reference,
    isOptional: false,
    shape: "matrix",
    holdsDays: false,
    isColumn: true,
    read(given) {
      if (!Array.isArray(given)) return answer([cellOf(given)]);
      const rows = given.map(rowOf);
      if (rows.length < 2 || rows.every((row) => row.length === 1)) return answer(rows.flat());
      return refusal({ kind: "wrongArgument", name, got: SEVERAL, wanted: "one row or one column" });
    },
  };
}

/** A column that may be left out; a range of blank cells is not left out. */
export function optionalColumn(parameter: Parameter<readonly Cell[]>): Parameter<readonly Cell[] | null> {
  return {
    ...parameter,
    isOptional: true,
    read: (given) => (!Array.isArray(given) && isBlank(cellOf(given)) ? answer(null) : parameter.read(given)),
  };
}

/** Any number. */
export function number(name: string, about: string): Parameter<number> {
  return numberWhere({ name, about, wanted: "a number" }, () => true);
}

/** A number within bounds, both included. */
export function numberFrom(
  name: string,
  about: string,
  [from, to]: readonly [number, number],
): Parameter<number> {
  const wanted = `a number from ${String(from)}${to === Infinity ? "" : ` to ${String(to)}`}`;
  return numberWhere({ name, about, wanted }, (value) => value >= from && value <= to);
}

/** A number above 0. */
export function positive(name: string, about: string): Parameter<number> {
  return numberWhere({ name, about, wanted: "a number above 0" }, (value) => value > 0);
}

/** A number above `above` and below 1. */
export function fraction(name: string, about: string, allowsZero: boolean): Parameter<number> {
  const wanted = allowsZero ? "a number from 0 to below 1" : "a number between 0 and 1";
  return numberWhere({ name, about, wanted }, (value) => value < 1 && (allowsZero ? value >= 0 : value > 0));
}

/** With a header and a row more than asked for, a spill still fits on a sheet. */
const MOST = 1_048_574;

/** A whole number of at least 1. */
export function whole(name: string, about: string): Parameter<number> {
  const isWhole = (value: number) => Number.isInteger(value) && value >= 1 && value <= MOST;
  return numberWhere({ name, about, wanted: `a whole number from 1 to ${String(MOST)}` }, isWhole);
}

/** A month, 1–12. */
export function month(name: string, about: string): Parameter<number> {
  const isMonth = (value: number) => Number.isInteger(value) && value >= 1 && value <= 12;
  return numberWhere({ name, about, wanted: "a month from 1 to 12" }, isMonth);
}

/** A date; its time of day is ignored. */
export function date(name: string, about: string): Parameter<Serial> {
  const isDate = (value: number) => value >= FIRST_SOUND_SERIAL && value < LAST_SERIAL + 1;
  const parameter = numberWhere({ name, about, wanted: "a date" }, isDate);
  return {
    ...parameter,
    holdsDays: true,
    read(given) {
      const read = parameter.read(given);
      return read.ok ? answer(Math.floor(read.value)) : read;
    },
  };
}

/** Any text; a number is its text. */
export function text(name: string, about: string): Parameter<string> {
  return scalar({ name, about, wanted: "a text" }, (cell) => String(cell).trim());
}

/** One of a list of words, in any case. */
export function word<Word extends string>(
  name: string,
  about: string,
  words: readonly Word[],
): Parameter<Word> {
  return scalar({ name, about, wanted: `one of ${words.join(", ")}` }, (cell) => wordOf(words, String(cell)));
}

/** A parameter that has to be given, but may be blank. */
export function orBlank<T>(parameter: Parameter<T>): Parameter<T | null> {
  return { ...optional<T | null>(parameter, null), isOptional: false };
}

/** A parameter that may be left out or blank, and what is then meant. */
export function optional<T>(parameter: Parameter<T>, otherwise: T): Parameter<T> {
  return {
    ...parameter,
    isOptional: true,
    read: (given) => (isBlank(singleOf(given)) ? answer(otherwise) : parameter.read(given)),
  };
}

/** What is said of a parameter, and what its value must be. */
export interface Facts {
  readonly name: string;
  readonly about: string;
  readonly wanted: string;
}

/** A number that a rule accepts. */
export function numberWhere(facts: Facts, accepts: (value: number) => boolean): Parameter<number> {
  return scalar(facts, (cell) => (typeof cell === "number" && accepts(cell) ? cell : undefined));
}

function scalar<T>({ name, about, wanted }: Facts, valueOf: (cell: Cell) => T | undefined): Parameter<T> {
  return {
    name,
    about,
    isOptional: false,
    shape: "scalar",
    reference: "",
    holdsDays: false,
    read(given) {
      const got = singleOf(given);
      const value = isBlank(got) ? undefined : valueOf(got);
      return value === undefined ? refusal({ kind: "wrongArgument", name, got, wanted }) : answer(value);
    },
  };
}

const SEVERAL = "a range of several cells";

/** A single value may arrive as a range of one cell. */
function singleOf(given: unknown): Cell {
  if (!Array.isArray(given)) return cellOf(given);
  const cells: readonly unknown[] = given.flat();
  return cells.length === 1 ? cellOf(cells[0]) : SEVERAL;
}

/** Most rows hold plain values only and are taken as they are. */
function rowOf(row: unknown): readonly Cell[] {
  const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
  return hasPlainCellsOnly(cells) ? cells : cells.map(cellOf);
}

function hasPlainCellsOnly(row: readonly unknown[]): row is readonly Cell[] {
  for (const cell of row) {
    if (!isPlain(cell)) return false;
  }
  return true;
}

function isPlain(value: unknown): value is Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Excel gives blanks as null; errors and formatted numbers as objects with the cell's plain value inside. */
export function cellOf(given: unknown): Cell {
  if (isPlain(given)) return given;
  if (typeof given === "object" && given !== null && "basicValue" in given) return cellOf(given.basicValue);
  return "";
}
