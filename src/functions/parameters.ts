import { isBlank, type Cell, type Grid } from "../kit/cell";
import type { Serial } from "../kit/serial";
import { type Block, blockOf } from "../domain/forecast/block";
import { type CellRule, DATE_CELL } from "../domain/forecast/cellRules";
import { answer, refusal, type Outcome } from "../domain/forecast/outcome";
import type { Column } from "./columns";

/** What is said of a parameter: its name, what it means and, of cells of a table, how an example refers to them. */
interface Words {
  readonly name: string;
  readonly about: string;
  readonly reference?: string;
}

/** One argument of a worksheet function: what is said of it, and how Excel's value is read. */
export interface Parameter<T> extends Words {
  readonly shape: "scalar" | "matrix";
  readonly isOptional?: boolean;
  /** A single value that is a day; a block tells by its headers which of its columns hold days. */
  readonly holdsDays?: boolean;
  /** A row or column without a header, which belongs with the others of the function cell by cell. */
  readonly isColumn?: boolean;
  read(given: unknown): Outcome<T>;
}

/** The values that a tuple of parameters reads. */
export type Values<P extends readonly Parameter<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A block of a table with its header row; messages name it by what it holds. */
export function block(words: Words, holds: string): Parameter<Block> {
  return { ...words, shape: "matrix", read: (given) => answer(blockOf(holds, gridOf(given))) };
}

/** One row or one column of cells, without a header. */
export function column<T>(words: Words, rule: CellRule<T>): Parameter<Column<T>> {
  const { name } = words;
  return {
    ...words,
    shape: "matrix",
    isColumn: true,
    read(given) {
      const rows = gridOf(given);
      if (rows.length < 2 || rows.every((row) => row.length === 1))
        return answer({ name, cells: rows.flat(), rule });
      return refusal({ kind: "wrongArgument", name, got: SEVERAL, wanted: "one row or one column" });
    },
  };
}

/** A single value, which has to be given. */
export function single<T>(words: Words, rule: CellRule<T>): Parameter<T> {
  const { name } = words;
  return {
    ...words,
    shape: "scalar",
    read(given) {
      const got = singleOf(given);
      const value = rule.read(got) ?? undefined;
      if (value !== undefined) return answer(value);
      return refusal({ kind: "wrongArgument", name, got, wanted: rule.wanted });
    },
  };
}

/** A date; its time of day is ignored. */
export function date(words: Words): Parameter<Serial> {
  return { ...single(words, DATE_CELL), holdsDays: true };
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

/** A column that may be left out; a range of blank cells is not left out. */
export function optionalColumn<T>(parameter: Parameter<Column<T>>): Parameter<Column<T> | null> {
  return {
    ...parameter,
    isOptional: true,
    read: (given) => (!Array.isArray(given) && isBlank(cellOf(given)) ? answer(null) : parameter.read(given)),
  };
}

const SEVERAL = "a range of several cells";

/** A single value may arrive as a range of one cell. */
function singleOf(given: unknown): Cell {
  if (!Array.isArray(given)) return cellOf(given);
  const cells: readonly unknown[] = given.flat();
  return cells.length === 1 ? cellOf(cells[0]) : SEVERAL;
}

/** A range of one cell may arrive as a single value. */
function gridOf(given: unknown): Grid {
  return Array.isArray(given) ? given.map(rowOf) : [[cellOf(given)]];
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
