import type { Cell, Grid } from "../../kit/cell";
import type { DateSystem } from "../../kit/dateSystem";
import type { BookCells } from "./bookCells";

/** One way in which the book itself fills an argument. */
export interface BookOption {
  /** Options of several arguments with the same key are chosen together. */
  readonly key: string;
  readonly words: string;
  readonly formula: string;
  readonly cells: readonly BookCells[];
  /** What the formula gives, of the cells that it reads; days as the workbook counts them. */
  readonly value: (grids: readonly Grid[], dates: DateSystem) => unknown;
}

/** What an option is made of besides the cells that it reads. */
interface OptionFacts {
  readonly key?: string;
  readonly words: string;
  readonly formula: (texts: readonly string[]) => string;
  readonly value: BookOption["value"];
}

const ONLY = "book";

/** An option over cells of the book; none where the book lacks some of them. */
export function optionOver(
  cells: readonly (BookCells | null)[],
  { key = ONLY, words, formula, value }: OptionFacts,
): readonly BookOption[] {
  const standing = cells.filter((each) => each !== null);
  if (standing.length < cells.length) return [];
  return [{ key, words, formula: formula(standing.map(({ text }) => text)), cells: standing, value }];
}

/** An option that is cells of the book as they stand. */
export function cellsOption(words: string, cells: BookCells | null): readonly BookOption[] {
  return optionOver([cells], { words, formula: ([text = ""]) => text, value: ([grid = []]) => grid });
}

/** The cells of one column. */
export function cellsOf(grid: Grid | undefined): readonly Cell[] {
  return (grid ?? []).map(([cell]) => cell ?? "");
}

/** A list as a column of cells. */
export function columnOf(cells: readonly Cell[]): Grid {
  return cells.map((cell) => [cell]);
}

/** Whether a cell says a word, as Excel's = compares. */
export function says(cell: Cell | undefined, word: string): boolean {
  return typeof cell === "string" && cell.toLowerCase() === word.toLowerCase();
}
