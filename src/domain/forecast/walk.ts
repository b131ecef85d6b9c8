import type { Cell } from "../../kit/cell";
import { cellAt, columnAt, nameOfRow, type Block } from "./block";
import type { CellRule } from "./cellRules";
import type { Fault } from "./fault";

/** One walk down a block: the row at which it stands and the first wrong cell that it met. */
export interface Walk {
  readonly block: Block;
  row: number;
  cells: readonly Cell[];
  fault: Fault | undefined;
}

/** A column that is read, where it stands in the block, and what its cells must be. */
export interface ReadColumn<T> {
  readonly header: string;
  readonly at: number;
  readonly rule: CellRule<T>;
}

export function walkDown(block: Block): Walk {
  return { block, row: 0, cells: [], fault: undefined };
}

export function readColumn<T>(block: Block, header: string, rule: CellRule<T>): ReadColumn<T> {
  return { header, at: columnAt(block, header), rule };
}

/** The cell's value, null when it is blank; a wrong cell is noted, and null too. */
export function readCell<T>(walk: Walk, { header: column, at, rule }: ReadColumn<T>): T | null {
  const got = cellAt(walk.cells, at);
  const value = rule.read(got);
  if (value !== undefined) return value;
  const of = nameOfRow(walk.cells, walk.row, columnAt(walk.block, "Deal ID"));
  walk.fault ??= { kind: "wrongCell", of, column, got, wanted: rule.wanted };
  return null;
}
